package org.parentsmatter.worklist;

import java.util.List;
import java.util.Map;

/**
 * Of which families somebody wants to see the work: all that he or she may see, or of these his or
 * her own, those of a year group, of a tutor group or of a community. It never shows more than its
 * reader reaches.
 *
 * @param value the year group, the tutor group or the id of the community; null for the others
 */
public record Scope(Kind kind, String value) {
  /** What kinds of scopes there are. */
  public enum Kind {
    /** As much as the reader reaches. */
    ALL,
    /** The pupils somebody teaches, is the tutor of or leads. */
    OWN,
    YEAR,
    TUTOR_GROUP,
    COMMUNITY
  }

  private static final Scope ALL = new Scope(Kind.ALL, null);
  private static final Scope OWN = new Scope(Kind.OWN, null);

  private static final Map<String, Kind> WORDS =
      Map.of("year", Kind.YEAR, "group", Kind.TUTOR_GROUP, "community", Kind.COMMUNITY);

  private static final String OF_PUPILS =
      "(select distinct sf.family_id as id from pupil sp join family_pupil sf"
          + " on sf.pupil_id = sp.id where %s) scope";

  /** The tutor groups of a community but for pupils placed elsewhere, and those placed in it. */
  private static final String OF_COMMUNITY =
      "(sp.id in (select so.pupil_id from school_group_pupil so join school_group sh"
          + " on sh.id = so.group_id where sh.id = ? and sh.kind = 'COMMUNITY'"
          + " and sh.deleted_at is null)"
          + " or (sp.tutor_group in (select st.tutor_group from school_group_tutor_group st"
          + " join school_group sg on sg.id = st.group_id where sg.id = ?"
          + " and sg.kind = 'COMMUNITY' and sg.deleted_at is null) and not exists"
          + " (select 1 from school_group_pupil se join school_group sx on sx.id = se.group_id"
          + " and sx.deleted_at is null where se.pupil_id = sp.id)))";

  /** What an address says: {@code own}, {@code year:7}, {@code group:7L}, {@code community:12}. */
  public static Scope of(String address) {
    if ("own".equals(address)) {
      return OWN;
    }
    String[] parts = address == null ? new String[0] : address.split(":", 2);
    Kind kind = parts.length == 2 ? WORDS.get(parts[0]) : null;
    boolean known =
        kind != null
            && !parts[1].isBlank()
            && (kind != Kind.COMMUNITY || parts[1].matches("[0-9]{1,18}"));
    return known ? new Scope(kind, parts[1]) : ALL;
  }

  /** As it stands in an address; empty for all. */
  public String address() {
    return switch (kind) {
      case ALL -> "";
      case OWN -> "own";
      case YEAR -> "year:" + value;
      case TUTOR_GROUP -> "group:" + value;
      case COMMUNITY -> "community:" + value;
    };
  }

  /** A table {@code scope} of the families, or none where all are wanted. */
  List<String> table() {
    return switch (kind) {
      case ALL, OWN -> List.of();
      case YEAR -> List.of(OF_PUPILS.formatted("sp.year_group = ?"));
      case TUTOR_GROUP -> List.of(OF_PUPILS.formatted("sp.tutor_group = ?"));
      case COMMUNITY -> List.of(OF_PUPILS.formatted(OF_COMMUNITY));
    };
  }

  /** The condition that belongs to it, on the families {@code f}. */
  String where() {
    return table().isEmpty() ? "" : " and scope.id = f.id";
  }

  List<Object> values() {
    return switch (kind) {
      case ALL, OWN -> List.of();
      case YEAR, TUTOR_GROUP -> List.of(value);
      case COMMUNITY -> List.of(Long.valueOf(value), Long.valueOf(value));
    };
  }
}
