package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parentsmatter.database.Values;
import org.parentsmatter.entitlement.Presence;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.reach.Reached;

/** Reads parents: a page of them with their pupils, and one. */
final class ParentRows {
  private static final String HERE =
      " and p.deceased_on is null and (p.left_on is null or p.left_on > current_date)";
  private static final String WORD = " and {fn locate(?, p.search_text)} > 0";
  private static final String FORWARD =
      " order by p.family_name, p.given_name, p.id offset ? rows fetch next ? rows only";
  private static final String BACKWARD =
      " order by p.family_name desc, p.given_name desc, p.id desc"
          + " offset ? rows fetch next ? rows only";

  /** The place of the first column about how to reach one parent. */
  private static final int CONTACT = 9;

  private ParentRows() {}

  /**
   * A page of parents.
   *
   * @param pupilsReached those of some pupils whom the reader may see: only they are named
   */
  static ParentPage page(
      Connection connection,
      Reached reached,
      String search,
      boolean descending,
      int first,
      int size,
      UnaryOperator<Set<Long>> pupilsReached)
      throws SQLException {
    List<String> words = SearchText.words(search);
    String where = reached.fromParents("p") + HERE + WORD.repeat(words.size());
    List<Object> values = new ArrayList<>(reached.values());
    values.addAll(words);
    long total;
    try (PreparedStatement count =
            Values.set(connection.prepareStatement("select count(*)" + where), values);
        ResultSet row = count.executeQuery()) {
      row.next();
      total = row.getLong(1);
    }
    values.add(first);
    values.add(size);
    String order = descending ? BACKWARD : FORWARD;
    // The keys first: an index alone gives them in order, without reading the table or sorting it.
    try (PreparedStatement select =
        Values.set(
            connection.prepareStatement(
                "select pa.id, pa.kind, pa.title, pa.given_name, pa.family_name, pu.given_name,"
                    + " pu.preferred_name, pu.family_name, pu.tutor_group, r.kind, r.kind_as_given,"
                    + " pu.id"
                    + " from (select p.id"
                    + where
                    + order
                    + ") page join parent pa on pa.id = page.id left join relationship r"
                    + " on r.parent_id = pa.id and r.ended_on is null"
                    + " left join pupil pu on pu.id = r.pupil_id and pu.left_on is null"
                    + (descending
                        ? " order by pa.family_name desc, pa.given_name desc, pa.id desc, pu.id"
                        : " order by pa.family_name, pa.given_name, pa.id, pu.id")),
            values)) {
      return new ParentPage(read(select, pupilsReached), total);
    }
  }

  private static List<ParentSummary> read(
      PreparedStatement select, UnaryOperator<Set<Long>> pupilsReached) throws SQLException {
    Map<Long, ParentSummary> parents = new LinkedHashMap<>();
    Map<Long, Map<Long, String>> pupils = new HashMap<>();
    Set<Long> named = new HashSet<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        long id = row.getLong(1);
        parents.putIfAbsent(id, parent(id, row));
        if (row.getString(8) != null) {
          named.add(row.getLong(12));
          pupils
              .computeIfAbsent(id, parent -> new LinkedHashMap<>())
              .put(row.getLong(12), pupil(row));
        }
      }
    }
    Set<Long> reached = pupilsReached.apply(named);
    pupils.forEach(
        (parent, names) ->
            names.forEach(
                (pupil, name) -> {
                  if (reached.contains(pupil)) {
                    parents.get(parent).pupils().add(name);
                  }
                }));
    return List.copyOf(parents.values());
  }

  private static ParentSummary parent(long id, ResultSet row) throws SQLException {
    PersonName name = new PersonName(row.getString(3), row.getString(4), row.getString(5));
    boolean organisation = "ORGANISATION".equals(row.getString(2));
    return new ParentSummary(id, name, organisation, new ArrayList<>());
  }

  private static String pupil(ResultSet row) throws SQLException {
    String name =
        PersonName.ofPupil(row.getString(6), row.getString(7), row.getString(8)).display();
    String group = row.getString(9);
    String asGiven = row.getString(11);
    String kind =
        asGiven == null || asGiven.isBlank()
            ? RelationshipKind.valueOf(row.getString(10)).label()
            : asGiven;
    return name
        + (group == null ? "" : " " + group)
        + " ("
        + kind.toLowerCase(java.util.Locale.UK)
        + ")";
  }

  /** One parent; with contact details only where they are wanted. */
  static ParentView one(Connection connection, long parentId, boolean withContact)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select pa.kind, pa.title, pa.given_name, pa.family_name, pa.language, pa.left_on,"
                + " pa.deceased_on,"
                + " pa.large_print_by, "
                + ContactColumns.ALL
                + " from parent pa where pa.id = ?")) {
      select.setLong(1, parentId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NothingHere("parent");
        }
        Presence presence =
            Presence.on(
                LocalDate.now(ZoneId.systemDefault()),
                PupilRows.day(row, 6),
                PupilRows.day(row, 7));
        return new ParentView(
            parentId,
            new PersonName(row.getString(2), row.getString(3), row.getString(4)),
            "ORGANISATION".equals(row.getString(1)),
            LanguageName.of(row.getString(5)),
            row.getString(8) != null,
            presence == Presence.PRESENT,
            PupilRows.day(row, 7),
            withContact ? ContactColumns.shown(row, CONTACT) : null,
            Ties.ofParent(connection, parentId),
            families(connection, parentId));
      }
    }
  }

  /**
   * How to reach a parent, also where that is protected.
   *
   * @throws NothingHere when there is no such parent
   */
  static ContactDetails revealed(Connection connection, long parentId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select " + ContactColumns.ALL + " from parent pa where pa.id = ?")) {
      select.setLong(1, parentId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NothingHere("parent");
        }
        return ContactColumns.revealed(row, 1);
      }
    }
  }

  /** How to reach the parents of a family's pupils; nothing of what is protected. */
  static Map<Long, ContactDetails> reach(Connection connection, long familyId) throws SQLException {
    Map<Long, ContactDetails> reach = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select pa.id, "
                + ContactColumns.ALL
                + " from parent pa where pa.id in (select r.parent_id from relationship r"
                + " join family_pupil fp on fp.pupil_id = r.pupil_id"
                + " where fp.family_id = ? and r.ended_on is null)")) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          reach.put(row.getLong(1), ContactColumns.shown(row, 2));
        }
      }
    }
    return reach;
  }

  /** Who gets post at the address of this parent, too, and is not protected. */
  static List<ParentLink> exposing(Connection connection, long parentId) throws SQLException {
    List<ParentLink> parents = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select pa.id, pa.title, pa.given_name, pa.family_name from parent pa join parent other"
                + " on "
                + ContactColumns.SAME_ADDRESS
                + " where other.id = ? and pa.id <> other.id and pa.deceased_on is null"
                + " and (pa.left_on is null or pa.left_on > current_date) and not "
                + AddressProtection.OF_PARENT
                + " order by pa.family_name, pa.given_name, pa.id")) {
      select.setLong(1, parentId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          PersonName name = new PersonName(row.getString(2), row.getString(3), row.getString(4));
          parents.add(new ParentLink(row.getLong(1), name.display()));
        }
      }
    }
    return parents;
  }

  private static List<FamilyLink> families(Connection connection, long parentId)
      throws SQLException {
    List<FamilyLink> families = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select f.id, f.name from family_parent fp join family f on f.id = fp.family_id"
                + " where fp.parent_id = ? and f.ended_on is null order by f.sort_name, f.id")) {
      select.setLong(1, parentId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          families.add(new FamilyLink(row.getLong(1), row.getString(2)));
        }
      }
    }
    return families;
  }
}
