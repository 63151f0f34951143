package org.parentsmatter.contact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.database.Ids;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.family.ReadingWish;

/**
 * Reads the contacts of a family: those about its own pupils, each with the names of these and of
 * no other pupils. Two statements, however many there are.
 */
final class ContactRows {
  private static final String SELECT =
      "select c.id, c.parent_id, pa.title, pa.given_name, pa.family_name, c.happened_at,"
          + " c.direction, c.channel, c.purpose, c.tone, c.outcome, c.language, c.note, c.shown_to,"
          + " c.recorded_by, case when exists (select 1 from contact_before b"
          + " where b.contact_id = c.id) then 'YES' else 'NO' end, c.taken_back_at"
          + " from contact c join parent pa on pa.id = c.parent_id where ";
  private static final String OF_FAMILY =
      "c.id in (select cp.contact_id from contact_pupil cp"
          + " join family_pupil fp on fp.pupil_id = cp.pupil_id where fp.family_id = ?)";
  private static final String LATEST =
      SELECT
          + OF_FAMILY
          + " and c.taken_back_at is null order by c.happened_at desc, c.id desc"
          + " fetch first 5 rows only";
  private static final String ORDER = " order by c.happened_at desc, c.id desc";
  private static final String PUPILS =
      "select cp.contact_id, pu.given_name, pu.preferred_name, pu.family_name from contact_pupil cp"
          + " join pupil pu on pu.id = cp.pupil_id join family_pupil fp on fp.pupil_id = pu.id"
          + " where fp.family_id = ? and cp.contact_id in ";

  private final Connection connection;
  private final long familyId;
  private final Reader reader;

  ContactRows(Connection connection, long familyId, Reader reader) {
    this.connection = connection;
    this.familyId = familyId;
    this.reader = reader;
  }

  /** The five last contacts that stand, the last first. */
  List<ContactLine> latest() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LATEST)) {
      select.setLong(1, familyId);
      return read(select);
    }
  }

  /** These contacts as far as they are this family's, the last first; also those taken back. */
  List<ContactLine> of(Collection<Long> ids) throws SQLException {
    if (ids.isEmpty()) {
      return List.of();
    }
    Ids wanted = Ids.of(ids);
    try (PreparedStatement select =
        connection.prepareStatement(
            SELECT + OF_FAMILY + " and c.id in " + wanted.places() + ORDER)) {
      select.setLong(1, familyId);
      wanted.bind(select, 2);
      return read(select);
    }
  }

  private List<ContactLine> read(PreparedStatement select) throws SQLException {
    Map<Long, String> about = new HashMap<>();
    List<ContactLine> lines = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        lines.add(line(row));
      }
    }
    if (lines.isEmpty()) {
      return lines;
    }
    Ids ids = Ids.of(lines.stream().map(ContactLine::id).toList());
    try (PreparedStatement pupils =
        connection.prepareStatement(
            PUPILS + ids.places() + " order by cp.contact_id, pu.birth_date, pu.id")) {
      pupils.setLong(1, familyId);
      ids.bind(pupils, 2);
      try (ResultSet row = pupils.executeQuery()) {
        while (row.next()) {
          String name =
              PersonName.ofPupil(row.getString(2), row.getString(3), row.getString(4)).given();
          about.merge(row.getLong(1), name, (one, other) -> one + ", " + other);
        }
      }
    }
    return lines.stream().map(line -> line.about(about.getOrDefault(line.id(), ""))).toList();
  }

  private ContactLine line(ResultSet row) throws SQLException {
    boolean kept = reader.isKeptOut(row.getString(14), row.getString(15));
    return new ContactLine(
        row.getLong(1),
        row.getLong(2),
        new PersonName(row.getString(3), row.getString(4), row.getString(5)).display(),
        "",
        row.getTimestamp(6).toLocalDateTime(),
        Direction.valueOf(row.getString(7)),
        Channel.valueOf(row.getString(8)),
        kept ? null : Purpose.valueOf(row.getString(9)),
        kept ? null : Tone.valueOf(row.getString(10)),
        Outcome.valueOf(row.getString(11)),
        new ReadingWish(row.getString(12), false).inWords(),
        kept || isToBeAskedFor(row) ? null : row.getString(13),
        "SENSITIVE".equals(row.getString(14)),
        kept,
        "YES".equals(row.getString(16)),
        row.getTimestamp(17) != null,
        row.getString(15));
  }

  /** Of those who may read what is kept close, each look is written down; the writer's is not. */
  private boolean isToBeAskedFor(ResultSet row) throws SQLException {
    return "SENSITIVE".equals(row.getString(14)) && !reader.name().equals(row.getString(15));
  }
}
