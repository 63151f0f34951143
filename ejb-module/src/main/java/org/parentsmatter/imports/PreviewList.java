package org.parentsmatter.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of who would change, each with the rows it is made of. */
public enum PreviewList {
  PUPILS_NEW("New pupils", PreviewSql.NEW_PUPILS),
  PUPILS_CHANGED("Pupils who change", PreviewSql.CHANGED_PUPILS),
  PUPILS_MOVED("Pupils who move to another group or year", PreviewSql.MOVED_PUPILS),
  PUPILS_LEFT("Pupils who leave", PreviewSql.LEAVING_PUPILS),
  PUPILS_RENAMED("Pupils with another forename and surname", PreviewSql.RENAMED_PUPILS),
  PARENTS_NEW("New parents", PreviewSql.NEW_PARENTS),
  PARENTS_CHANGED("Parents who change", PreviewSql.CHANGED_PARENTS),
  PARENTS_MOVED("Parents who move to another address", PreviewSql.MOVED_PARENTS),
  PARENTS_LEFT("Parents who leave", PreviewSql.LEAVING_PARENTS),
  PARENTS_LOSE_ADDRESS("Parents who lose their address", PreviewSql.PARENTS_WITHOUT_ADDRESS),
  PARENTS_RENAMED("Parents with another forename and surname", PreviewSql.RENAMED_PARENTS),
  TIES_NEW("New links between pupil and parent", PreviewSql.NEW_TIES),
  TIES_CHANGED("Links that change", PreviewSql.CHANGED_TIES),
  TIES_ENDED("Links that end", PreviewSql.ENDING_TIES),
  STAFF_NEW("New staff", PreviewSql.NEW_STAFF),
  STAFF_CHANGED("Staff who change", PreviewSql.CHANGED_STAFF),
  STAFF_LEFT("Staff who leave", PreviewSql.LEAVING_STAFF);

  private final String label;
  private final String sql;

  PreviewList(String label, String sql) {
    this.label = label;
    this.sql = sql;
  }

  /** As the page is headed. */
  public String label() {
    return label;
  }

  /** What the place of a row is; empty for staff, who have none. */
  public String placeLabel() {
    if (name().startsWith("STAFF")) {
      return "";
    }
    return name().startsWith("PUPILS") ? "Tutor group" : "Pupil";
  }

  /** As it stands in an address, for instance "pupils-left". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The list of that word, if there is one. */
  public static Optional<PreviewList> of(String word) {
    return Arrays.stream(values()).filter(list -> list.word().equals(word)).findFirst();
  }

  /** A query for the columns sort_name, name, place and what. */
  String sql() {
    return sql;
  }
}
