package org.parentsmatter.home;

import static org.parentsmatter.home.Counted.count;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What somebody said he or she would do after a contact, and what parents wait to hear. */
final class MyFollowUps {
  private static final String DUE =
      "select (select count(*) from contact c where c.taken_back_at is null"
          + " and c.followed_up_at is null and c.follow_up_owner = ?"
          + " and c.follow_up_on <= current_date),"
          + " (select count(*) from parent_request r join contact c on c.id = r.contact_id"
          + " where r.taken_back_at is null and c.taken_back_at is null and r.told_back_on is null"
          + " and r.owner = ? and r.answer_by <= current_date) from school";

  private MyFollowUps() {}

  /** Empty where nothing is due. */
  static Optional<Task> task(Connection connection, String person) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(DUE)) {
      select.setString(1, person);
      select.setString(2, person);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return task(row.getLong(1), row.getLong(2));
      }
    }
  }

  static Optional<Task> task(long followUps, long requests) {
    if (followUps + requests == 0) {
      return Optional.empty();
    }
    String title =
        requests == 0
            ? count(followUps, "follow-up") + (followUps == 1 ? " is due" : " are due")
            : count(requests, "parent waits", "parents wait") + " for your answer";
    String detail =
        requests > 0 && followUps > 0
            ? "And " + count(followUps, "follow-up") + (followUps == 1 ? " is due." : " are due.")
            : "You noted it after a contact.";
    return Optional.of(Task.now(title, detail, "/contact/tasks.xhtml"));
  }
}
