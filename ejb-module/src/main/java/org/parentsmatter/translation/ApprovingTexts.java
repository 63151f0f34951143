package org.parentsmatter.translation;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Shows which texts in other languages somebody has read, and records that a person who speaks the
 * language has found one right. A leader answers for it; taking it back stops the text at once.
 */
@Stateless
@Needs(Right.SEE_LETTERS)
public class ApprovingTexts {
  /** In characters, as a name and as a role. */
  public static final int LONGEST = 200;

  private static final String SUBJECT = "translation";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /** Every text that the product ships in another language, by language. */
  public List<TextState> all() {
    return work(connection -> new TextApprovals(connection).of(ShippedTexts.all()));
  }

  /**
   * One text.
   *
   * @throws TextNotApproved when there is none with this key, or not any more
   */
  public TextState one(String key) {
    TranslatedText text =
        ShippedTexts.named(key)
            .orElseThrow(
                () ->
                    new TextNotApproved(
                        "There is no such text any more. It may have been changed: look for it in"
                            + " the list of translations."));
    return work(connection -> new TextApprovals(connection).of(List.of(text)).get(0));
  }

  /**
   * A text beside its English, to be read.
   *
   * @throws TextNotApproved when there is none with this key, or not any more
   */
  public List<TextLine> lines(String key) {
    return TextLine.of(one(key).text());
  }

  /**
   * A person who speaks the language has read this version of the text and found it right.
   *
   * @param role what the person is to the school; may be null
   * @param speaks whether it was said that the person speaks the language
   * @throws TextNotApproved when the name is missing or that was not said
   */
  @Needs(Right.APPROVE_TRANSLATIONS)
  public void approve(String key, String name, String role, boolean speaks) {
    TextState state = one(key);
    if (state.isApproved()) {
      throw new TextNotApproved(
          "This text is approved already: " + state.reader().inWords() + " has read it.");
    }
    String reader = stripped(name);
    if (reader == null) {
      throw new TextNotApproved("Give the name of the person who read the text.");
    }
    if (!speaks) {
      throw new TextNotApproved(
          "Only somebody who speaks "
              + state.text().language()
              + " can say that the text is right. Confirm it, or leave the text as it is.");
    }
    TextState.Reader person =
        new TextState.Reader(reader, stripped(role), currentUser.name(), now());
    work(
        connection -> {
          new TextApprovals(connection).give(key, person);
          return null;
        });
    auditLog.record(AuditAction.TRANSLATION_APPROVED, SUBJECT, key, "Read by " + person.inWords());
  }

  /** The text may not go out any more, until somebody reads it again. */
  @Needs(Right.APPROVE_TRANSLATIONS)
  public void takeBack(String key) {
    boolean stood =
        work(connection -> new TextApprovals(connection).takeBack(key, currentUser.name(), now()));
    if (stood) {
      auditLog.record(AuditAction.TRANSLATION_TAKEN_BACK, SUBJECT, key, null);
    }
  }

  private static String stripped(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      throw new TextNotApproved("A name or role has at most " + LONGEST + " characters.");
    }
    return stripped;
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }

  private <T> T work(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The approvals could not be read or written", e);
    }
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
