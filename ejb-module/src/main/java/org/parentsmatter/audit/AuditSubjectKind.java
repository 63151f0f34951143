package org.parentsmatter.audit;

import java.util.Arrays;
import java.util.Optional;
import org.parentsmatter.security.Right;

/**
 * A kind of thing that entries are about. Its name is told only to those who may see it elsewhere
 * as well; everybody else reads what kind of thing it was.
 */
enum AuditSubjectKind {
  ACCOUNT(
      "account",
      "Account",
      Right.SIGNED_IN,
      "/security/account.xhtml?id=",
      "display_name from account"),
  SCHOOL_GROUP(
      "school-group",
      "Community or team",
      Right.SIGNED_IN,
      "/community/show.xhtml?id=",
      "name from school_group"),
  STAFF_MEMBER(
      "staff-member",
      "Member of staff",
      Right.SIGNED_IN,
      "/staff/edit.xhtml?id=",
      "given_name || ' ' || family_name from staff_member"),
  COLUMN_PROFILE(
      "column-profile",
      "Column profile",
      Right.IMPORT_DATA,
      "/imports/profiles.xhtml?change=",
      "name from column_profile"),
  FAMILY("family", "Family", Right.SEE_FAMILIES, "/family/show.xhtml?id=", "name from family"),
  FAMILY_LIST(
      "family-list",
      "List of families",
      Right.SEE_FAMILIES,
      "/family/list.xhtml?list=",
      "name from family_list"),
  IMPORT(
      "import",
      "Import",
      Right.IMPORT_DATA,
      "/imports/show.xhtml?id=",
      "source_name from import_run"),
  LETTER_RUN(
      "letter-run",
      "Letter run",
      Right.SEE_LETTERS,
      "/letters/show.xhtml?id=",
      "name from letter_run"),
  LETTER_TEMPLATE(
      "letter-template",
      "Letter template",
      Right.RUN_LETTERS,
      "/templates/show.xhtml?id=",
      "title from school_template"),
  MATCH(
      "match",
      "Two parents",
      Right.MATCH_PARENTS,
      "/match/show.xhtml?id=",
      "trim(cast(id as char(20))) from parent_match"),
  PARENT(
      "parent",
      "Parent",
      Right.SEE_FAMILIES,
      "/family/parent.xhtml?id=",
      "coalesce(given_name || ' ', '') || family_name from parent"),
  PUPIL(
      "pupil",
      "Pupil",
      Right.SEE_FAMILIES,
      "/family/pupil.xhtml?id=",
      "given_name || ' ' || family_name from pupil"),
  RESTRICTION(
      "restriction",
      "Restriction",
      Right.KEEP_RESTRICTIONS,
      "/restriction/show.xhtml?id=",
      "trim(cast(id as char(20))) from restriction");

  private final String recordedAs;
  private final String label;
  private final Right needed;
  private final String page;
  private final String name;

  AuditSubjectKind(String recordedAs, String label, Right needed, String page, String name) {
    this.recordedAs = recordedAs;
    this.label = label;
    this.needed = needed;
    this.page = page;
    this.name = name;
  }

  static Optional<AuditSubjectKind> of(String recordedAs) {
    return Arrays.stream(values()).filter(kind -> kind.recordedAs.equals(recordedAs)).findFirst();
  }

  /** The right to see the name. */
  Right needed() {
    return needed;
  }

  /** Selects the place of this kind here, the id and the name; what is wanted of it follows. */
  String select() {
    return "select " + ordinal() + ", id, " + name;
  }

  AuditSubject unnamed() {
    return new AuditSubject(label, null);
  }

  AuditSubject named(long id, String itsName) {
    return new AuditSubject(label + ": " + itsName, page + id);
  }
}
