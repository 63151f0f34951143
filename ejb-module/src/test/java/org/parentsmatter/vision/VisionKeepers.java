package org.parentsmatter.vision;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.audit.AuditEntry;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** A school with a name, and somebody who words its vision. */
final class VisionKeepers implements AutoCloseable {
  private final SchoolBeans beans;

  VisionKeepers(DataSource school) {
    beans = new SchoolBeans(school, "principal", Set.of(Role.PRINCIPAL));
    beans.inTransaction(() -> beans.bean(Schools.class).name("Larkfield School"));
  }

  SchoolBeans beans() {
    return beans;
  }

  static VisionEdit.Message message(String text, String oneLine) {
    return new VisionEdit.Message(null, null, new MessageWording(text, oneLine));
  }

  static VisionEdit.OfStaff expectation(StaffKind of, String words) {
    return new VisionEdit.OfStaff(null, null, new ExpectationWording(of, words));
  }

  int save(String vision, List<VisionEdit.Message> messages, List<VisionEdit.OfStaff> of) {
    return save(new VisionEdit(toEdit().version(), vision, messages, of));
  }

  int save(VisionEdit edit) {
    return beans.inTransaction(() -> beans.bean(KeepingVision.class).save(edit));
  }

  /** Core messages whose one-line form is their text. */
  VisionKeepers messages(String... texts) {
    save(
        toEdit().vision(),
        List.of(texts).stream().map(text -> message(text, text)).toList(),
        List.of());
    return this;
  }

  VisionToEdit toEdit() {
    return beans.inTransaction(() -> beans.bean(KeepingVision.class).toEdit());
  }

  /** The texts of the messages in use. */
  List<String> inUse() {
    return toEdit().messages().stream()
        .filter(MessageView::isInUse)
        .map(view -> view.wording().text())
        .toList();
  }

  MessageView message(String text) {
    return toEdit().messages().stream()
        .filter(view -> view.wording().text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  void arrange(Consumer<ArrangingVision> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(ArrangingVision.class)));
  }

  /** What the audit log says was done, in order. */
  List<String> log() {
    return beans.inTransaction(
        () ->
            beans
                .entities()
                .createQuery("select e from AuditEntry e order by e.id", AuditEntry.class)
                .getResultStream()
                .map(entry -> entry.getAction() + " " + entry.getDetail())
                .toList());
  }

  void sql(String statement) {
    beans.inTransaction(
        () -> {
          beans.entities().createNativeQuery(statement).executeUpdate();
        });
  }

  @Override
  public void close() {
    beans.close();
  }
}
