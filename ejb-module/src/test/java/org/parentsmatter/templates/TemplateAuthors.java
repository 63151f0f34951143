package org.parentsmatter.templates;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** Somebody at work on templates, with an account that others could approve from. */
record TemplateAuthors(SchoolBeans beans) implements AutoCloseable {
  static final String GOOD =
      """
      <letter title="A trip">
        <p>{salutation}</p>
        <p>We go to the museum with {childNames}.</p>
        <sign-off>Yours sincerely</sign-off>
      </letter>
      """;

  static TemplateAuthors of(DataSource school, String username, Role role) {
    SchoolBeans beans = new SchoolBeans(school, username, EnumSet.of(role));
    beans.inTransaction(
        () -> {
          long id = username.hashCode() & 0xffff;
          beans
              .entities()
              .createNativeQuery(
                  "insert into account (id, username, display_name, password_hash, created_at,"
                      + " version) values (?1, ?2, ?2, 'x', current_timestamp, 0)")
              .setParameter(1, id)
              .setParameter(2, username)
              .executeUpdate();
          beans
              .entities()
              .createNativeQuery("insert into account_role (account_id, role_name) values (?1, ?2)")
              .setParameter(1, id)
              .setParameter(2, role.name())
              .executeUpdate();
        });
    return new TemplateAuthors(beans);
  }

  static TemplateText text(String source) {
    return new TemplateText("A trip", "en", source);
  }

  long begin(String source) {
    return beans.inTransaction(() -> beans.bean(WritingTemplates.class).begin(text(source)));
  }

  /** Saves over the version as it is now. */
  void save(long id, String source) {
    save(id, read(id), source);
  }

  void save(long id, long read, String source) {
    writes(writing -> writing.save(id, read, text(source)));
  }

  void saveBeside(long id, String source) {
    long read = read(id);
    writes(writing -> writing.saveBeside(id, read, text(source)));
  }

  void takeBack(long id) {
    long read = read(id);
    writes(writing -> writing.takeBack(id, read));
  }

  void delete(long id) {
    long read = read(id);
    writes(writing -> writing.delete(id, read));
  }

  void sendBack(long id, String reason) {
    long read = read(id);
    decides(deciding -> deciding.sendBack(id, read, reason));
  }

  void retire(long id) {
    long read = read(id);
    decides(deciding -> deciding.retire(id, read));
  }

  void writes(Consumer<WritingTemplates> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(WritingTemplates.class)));
  }

  private void decides(Consumer<ApprovingTemplates> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(ApprovingTemplates.class)));
  }

  TemplateView view(long id) {
    return sees(seeing -> seeing.show(id));
  }

  String text(long id, int number) {
    return sees(seeing -> seeing.text(id, number));
  }

  EditorView editor(long id) {
    return sees(seeing -> seeing.edit(id));
  }

  Optional<LetterTemplate> inUse(Tongue language) {
    return uses(approved -> approved.inUse("own-a-trip", language));
  }

  Optional<LetterTemplate> pinned(String fingerprint) {
    return uses(approved -> approved.pinned("own-a-trip", fingerprint));
  }

  List<ApprovedTemplates.InUse> usable() {
    return uses(ApprovedTemplates::all);
  }

  private <T> T sees(Function<SeeingTemplates, T> look) {
    return beans.inTransaction(() -> look.apply(beans.bean(SeeingTemplates.class)));
  }

  private <T> T uses(Function<ApprovedTemplates, T> use) {
    return beans.inTransaction(() -> use.apply(beans.bean(ApprovedTemplates.class)));
  }

  List<TemplateView> own() {
    return sees(SeeingTemplates::own);
  }

  long read(long id) {
    return view(id).version();
  }

  void submit(long id) {
    long read = read(id);
    writes(writing -> writing.submit(id, read));
  }

  void approve(long id) {
    long read = read(id);
    decides(deciding -> deciding.approve(id, read));
  }

  Set<TemplateState> states(long id) {
    return EnumSet.copyOf(view(id).versions().stream().map(VersionView::state).toList());
  }

  @Override
  public void close() {
    beans.close();
  }
}
