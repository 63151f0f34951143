package org.parentsmatter.letters;

import java.sql.SQLException;
import java.util.List;
import org.parentsmatter.entitlement.RestrictionScope;

/** What speaks against one letter, always on the side of the father, who is the second. */
enum Obstacle {
  TAKEN_BACK(
      "update one_letter_choice set chooses = null where chooses = 102",
      "not both have chosen one letter"),
  OTHER_CHOSEN(
      "update one_letter_choice set with_parent_id = 102 where chooses = 102",
      "not both have chosen one letter"),
  MOVED(
      "update parent set address_line1 = '9 High Street' where id = 102",
      "does not have the same postal address"),
  NO_ADDRESS(
      "update parent set address_line1 = null where id = 102",
      "does not have the same postal address"),
  PROTECTED(
      "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
          + " values (1, 102, 102, 'dsl', current_timestamp, 1)",
      "ask the safeguarding lead"),
  PARENT_OF_ONE_ONLY(
      "update relationship set ended_on = current_date where parent_id = 102 and pupil_id = 2",
      "not both may have letters about the same pupils"),
  RESTRICTED_FROM_EVENTS(null, "ask the safeguarding lead"),
  RESTRICTED(null, "ask the safeguarding lead", "PRODUCED", "REFUSED"),
  ORGANISATION(
      "update parent set kind = 'ORGANISATION' where id = 102",
      "an organisation has letters of its own"),
  LEFT(
      "update parent set left_on = current_date where id = 102",
      "no longer among the school's contacts",
      "PRODUCED",
      "REFUSED"),
  DEAD(
      "update parent set deceased_on = current_date where id = 102",
      "this parent has died",
      "PRODUCED",
      "REFUSED");

  private final String sql;
  final String reason;
  final List<String> outcomes;

  Obstacle(String sql, String reason) {
    this(sql, reason, "PRODUCED", "PRODUCED");
  }

  Obstacle(String sql, String reason, String... outcomes) {
    this.sql = sql;
    this.reason = reason;
    this.outcomes = List.of(outcomes);
  }

  void stands(InventedSchool school) throws SQLException {
    if (sql != null) {
      school.execute(sql);
    } else {
      school.restrict(102, 2, this == RESTRICTED ? RestrictionScope.ALL : RestrictionScope.EVENTS);
      if (this == RESTRICTED) {
        school.restrict(102, 1, RestrictionScope.ALL);
      }
    }
  }
}
