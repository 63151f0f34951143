package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parentsmatter.database.Ids;

/**
 * Every parent of every pupil of an audience, entitled or not: a parent who gets no letter is
 * answered with a reason, never left out. Pupils who left are among them for the same purpose.
 */
public final class Recipients {
  private static final String SELECT =
      "select "
          + FactsColumns.SELECT
          + ", pa.id, pa.title, pa.given_name, pa.family_name, "
          + ContactColumns.ADDRESS_ALONE
          + ", pu.id, pu.given_name, pu.preferred_name,"
          + " pu.family_name, pu.tutor_group, pu.year_group, r.priority, pu.attendance_percent,"
          + " pa.language, pa.large_print_by";
  private static final String COLUMNS =
      SELECT
          + " from pupil pu join relationship r on r.pupil_id = pu.id"
          + " join parent pa on pa.id = r.parent_id";

  /** In the order of an index: the whole school is too much to sort. */
  private static final String WHOLE_SCHOOL_BY_PARENT =
      SELECT
          + " from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " relationship r --DERBY-PROPERTIES constraint=RELATIONSHIP_PAIR\n"
          + ", parent pa --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + ", pupil pu --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where pa.id = r.parent_id and pu.id = r.pupil_id"
          + " order by r.parent_id, r.pupil_id";

  private static final String ORDER =
      " order by pu.tutor_group, pu.family_name, pu.given_name, pu.id, r.priority, pa.id";
  private static final String ALL = " where 1 = 1";
  private static final String OF_YEAR = " where pu.year_group = ?";
  private static final String OF_TUTOR_GROUP = " where pu.tutor_group = ?";
  private static final String OF_LIST =
      " where pu.id in (select fp.pupil_id from family_list_entry e"
          + " join family_pupil fp on fp.family_id = e.family_id where e.family_list_id = ?)";
  private static final String OF_FAMILY =
      " where pu.id in (select fp.pupil_id from family_pupil fp where fp.family_id = ?)";
  private static final int FETCH_SIZE = 1000;

  private Recipients() {}

  /** All rows of an audience, by tutor group and pupil, a pupil's parents by priority. */
  public static List<RecipientRow> of(Connection connection, Audience audience)
      throws SQLException {
    List<RecipientRow> rows = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(COLUMNS + where(audience) + ORDER)) {
      bind(select, audience);
      collect(connection, select, rows::add);
    }
    return rows;
  }

  /** The rows of an audience that are about one parent's pupils. */
  public static List<RecipientRow> of(Connection connection, Audience audience, long parentId)
      throws SQLException {
    List<RecipientRow> rows = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(COLUMNS + where(audience) + " and pa.id = ?" + ORDER)) {
      select.setLong(bind(select, audience) + 1, parentId);
      collect(connection, select, rows::add);
    }
    return rows;
  }

  /**
   * All rows of these parents, whatever the audience, by tutor group and pupil: to ask again, with
   * one statement for many parents, what was asked when an audience was chosen.
   *
   * @param parentIds at most a few hundred
   */
  public static List<RecipientRow> ofParents(Connection connection, Collection<Long> parentIds)
      throws SQLException {
    List<RecipientRow> rows = new ArrayList<>();
    if (parentIds.isEmpty()) {
      return rows;
    }
    Ids ids = Ids.of(parentIds);
    try (PreparedStatement select =
        connection.prepareStatement(COLUMNS + " where pa.id in " + ids.places() + ORDER)) {
      ids.bind(select, 1);
      collect(connection, select, rows::add);
    }
    return rows;
  }

  /**
   * All rows of an audience, those of one parent at a time, the parents in the order of their ids:
   * for a school too large to hold in memory.
   */
  public static void forEachParent(
      Connection connection, Audience audience, Consumer<List<RecipientRow>> taker)
      throws SQLException {
    String sql =
        audience.kind() == AudienceKind.ALL
            ? WHOLE_SCHOOL_BY_PARENT
            : COLUMNS + where(audience) + " order by r.parent_id, r.pupil_id";
    List<RecipientRow> ofParent = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      bind(select, audience);
      collect(
          connection,
          select,
          row -> {
            if (!ofParent.isEmpty() && ofParent.get(0).parentId() != row.parentId()) {
              taker.accept(List.copyOf(ofParent));
              ofParent.clear();
            }
            ofParent.add(row);
          });
    }
    if (!ofParent.isEmpty()) {
      taker.accept(List.copyOf(ofParent));
    }
  }

  private static void collect(
      Connection connection, PreparedStatement select, Consumer<RecipientRow> taker)
      throws SQLException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Set<Long> guarded = AddressProtection.parents(connection);
    Set<Long> doubted = AddressDoubt.parents(connection);
    select.setFetchSize(FETCH_SIZE);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        taker.accept(read(rows, today, guarded, doubted));
      }
    }
  }

  private static String where(Audience audience) {
    return switch (audience.kind()) {
      case ALL -> ALL;
      case YEAR -> OF_YEAR;
      case TUTOR_GROUP -> OF_TUTOR_GROUP;
      case LIST -> OF_LIST;
      case FAMILY -> OF_FAMILY;
    };
  }

  /** Fills in what {@link #where} left open; returns how many places that were. */
  private static int bind(PreparedStatement select, Audience audience) throws SQLException {
    switch (audience.kind()) {
      case ALL -> {
        return 0;
      }
      case YEAR, TUTOR_GROUP -> select.setString(1, audience.value());
      case LIST, FAMILY -> select.setLong(1, Long.parseLong(audience.value()));
    }
    return 1;
  }

  private static RecipientRow read(
      ResultSet row, LocalDate today, Set<Long> guarded, Set<Long> doubted) throws SQLException {
    int next = FactsColumns.NEXT;
    long parentId = row.getLong(next++);
    PersonName parentName =
        new PersonName(row.getString(next++), row.getString(next++), row.getString(next++));
    PostalAddress address = ContactColumns.addressAlone(row, next);
    next += ContactColumns.ADDRESS_ALONE_COUNT;
    long pupilId = row.getLong(next++);
    PersonName pupilName =
        PersonName.ofPupil(row.getString(next++), row.getString(next++), row.getString(next++));
    String tutorGroup = row.getString(next++);
    String yearGroup = row.getString(next++);
    int priority = row.getInt(next++);
    Integer priorityOrNone = row.wasNull() ? null : priority;
    return new RecipientRow(
        parentId,
        parentName,
        address,
        guarded.contains(parentId),
        doubted.contains(parentId),
        pupilId,
        pupilName,
        tutorGroup,
        yearGroup,
        priorityOrNone,
        row.getBigDecimal(next++),
        new ReadingWish(row.getString(next++), row.getString(next) != null),
        FactsColumns.read(row, today));
  }
}
