package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.database.Ids;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.family.Recipients;
import org.parentsmatter.learning.LearningOfPupils;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.mailing.MailingGroup;
import org.parentsmatter.mailing.MailingGroups;
import org.parentsmatter.plan.PlanPart;

/**
 * Reads letters of a run together with what is known now about their parents and pupils, and with
 * the letter of the other parent of a mailing group: a few statements a chunk. The second letter of
 * a group comes by itself only once the first is set without it.
 */
final class OpenLetters {
  private static final String COLUMNS =
      "select l.id, l.reference, l.position, l.parent_id, l.reason, l.shares_with from ";

  /** By its own choice Derby would look through the letters of all partitions, set or not. */
  private static final String OPEN =
      COLUMNS
          + "letter l --DERBY-PROPERTIES index=LETTER_RUN_OUTCOME\n"
          + " where l.outcome = 'PENDING' and l.run_id = ?";

  private static final String SHARED =
      COLUMNS
          + "--DERBY-PROPERTIES joinOrder=FIXED\n"
          + " letter f --DERBY-PROPERTIES index=LETTER_RUN_OUTCOME\n"
          + ", letter l --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where f.run_id = ? and f.outcome = 'SHARED' and f.partition_no = ?"
          + " and f.position > ? and l.id = f.shares_with and l.outcome = 'PRODUCED'"
          + " order by f.position fetch first ? rows only";
  private static final String NOT_WAITING =
      " and (l.shares_with is null or not exists (select 1 from letter f"
          + " where f.id = l.shares_with and f.outcome = 'PENDING'))";

  private final Connection connection;
  private final Function<Map<Long, Set<Long>>, Map<Long, List<PlanPart>>> plans;

  /**
   * @param plans what each of some parents may read of the plans, from the pupils whom each may
   *     hear about
   */
  OpenLetters(
      Connection connection, Function<Map<Long, Set<Long>>, Map<Long, List<PlanPart>>> plans) {
    this.connection = connection;
    this.plans = plans;
  }

  /** The next letters still to be set of one partition, in print order. */
  List<OpenLetter> ofPartition(long runId, int partition, int after, int atMost)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            OPEN
                + " and l.partition_no = ? and l.position > ?"
                + NOT_WAITING
                + " order by l.position fetch first ? rows only")) {
      select.setLong(1, runId);
      select.setInt(2, partition);
      select.setInt(3, after);
      select.setInt(4, atMost);
      return complete(read(select), LetterOutcome.PENDING);
    }
  }

  /** Letters still to be set of a run, one partition after the other. */
  List<OpenLetter> ofRun(long runId, int atMost) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            OPEN + NOT_WAITING + " order by l.partition_no, l.position fetch first ? rows only")) {
      select.setLong(1, runId);
      select.setInt(2, atMost);
      return complete(read(select), LetterOutcome.PENDING);
    }
  }

  /**
   * Shared letters of a run, which are set, as if they were still to be set, in the order of the
   * second parents' rows.
   *
   * @param partition of those rows
   * @param after the position of such a row
   */
  List<OpenLetter> shared(long runId, int partition, int after, int atMost) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SHARED)) {
      select.setLong(1, runId);
      select.setInt(2, partition);
      select.setInt(3, after);
      select.setInt(4, atMost);
      return complete(read(select), LetterOutcome.SHARED);
    }
  }

  private static Map<Long, Bare> read(PreparedStatement select) throws SQLException {
    Map<Long, Bare> letters = new LinkedHashMap<>();
    try (ResultSet found = select.executeQuery()) {
      while (found.next()) {
        letters.put(
            found.getLong(1),
            new Bare(
                found.getLong(1),
                new LetterReference(found.getString(2)),
                found.getInt(3),
                found.getLong(4),
                found.getString(5),
                found.getLong(6),
                new ArrayList<>()));
      }
    }
    return letters;
  }

  private List<OpenLetter> complete(Map<Long, Bare> first, LetterOutcome ofSeconds)
      throws SQLException {
    if (first.isEmpty()) {
      return List.of();
    }
    Map<Long, Bare> seconds = seconds(first.keySet(), ofSeconds);
    Map<Long, Bare> letters = new LinkedHashMap<>(first);
    letters.putAll(seconds);
    Map<Long, OpenLetter> open = open(letters);
    Map<Long, MailingGroup> groups =
        MailingGroups.of(connection, seconds.values().stream().map(Bare::parentId).toList());
    for (Bare second : seconds.values()) {
      OpenLetter of = open.get(second.sharesWith());
      MailingGroup group = groups.get(second.parentId());
      boolean stands = group != null && group.otherId() == of.parentId();
      open.put(
          of.id(), of.with(new OpenLetter.Partner(open.get(second.id()), stands ? group : null)));
    }
    return first.keySet().stream().map(open::get).toList();
  }

  /** The second letters of mailing groups, with this outcome, of which these are the first. */
  private Map<Long, Bare> seconds(Collection<Long> letters, LetterOutcome outcome)
      throws SQLException {
    Ids ids = Ids.of(letters);
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS + "letter l where l.outcome = ? and l.shares_with in " + ids.places())) {
      select.setString(1, outcome.name());
      ids.bind(select, 2);
      return read(select);
    }
  }

  private Map<Long, OpenLetter> open(Map<Long, Bare> letters) throws SQLException {
    readPupils(letters);
    List<Long> parents = letters.values().stream().map(Bare::parentId).toList();
    Map<Long, List<RecipientRow>> rows =
        Recipients.ofParents(connection, parents).stream()
            .collect(Collectors.groupingBy(RecipientRow::parentId));
    Map<Long, Set<Long>> mayHearOf = mayHearOf(rows);
    Map<Long, List<PlanPart>> parts = plans.apply(mayHearOf);
    Map<Long, List<TaughtLine>> learning =
        LearningOfPupils.now(
            connection,
            mayHearOf.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    Map<Long, OpenLetter> open = new LinkedHashMap<>();
    for (Bare letter : letters.values()) {
      open.put(
          letter.id(),
          letter.with(
              rows.getOrDefault(letter.parentId(), List.of()),
              parts.getOrDefault(letter.parentId(), List.of()),
              learning));
    }
    return open;
  }

  private static Map<Long, Set<Long>> mayHearOf(Map<Long, List<RecipientRow>> rows) {
    Map<Long, Set<Long>> pupils = new HashMap<>();
    rows.forEach(
        (parent, ofParent) ->
            pupils.put(
                parent,
                Eligibility.of(ofParent).allowed().stream()
                    .map(RecipientRow::pupilId)
                    .collect(Collectors.toSet())));
    return pupils;
  }

  private void readPupils(Map<Long, Bare> letters) throws SQLException {
    Ids ids = Ids.of(letters.keySet());
    try (PreparedStatement select =
        connection.prepareStatement(
            "select letter_id, pupil_id from letter_pupil where letter_id in "
                + ids.places()
                + " order by letter_id, position")) {
      ids.bind(select, 1);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          letters.get(found.getLong(1)).pupils().add(found.getLong(2));
        }
      }
    }
  }

  private record Bare(
      long id,
      LetterReference reference,
      int position,
      long parentId,
      String alone,
      long sharesWith,
      List<Long> pupils) {
    OpenLetter with(
        List<RecipientRow> rows, List<PlanPart> plans, Map<Long, List<TaughtLine>> learning) {
      Map<Long, RecipientRow> byPupil =
          rows.stream().collect(Collectors.toMap(RecipientRow::pupilId, Function.identity()));
      return new OpenLetter(
          id,
          reference,
          position,
          parentId,
          pupils,
          pupils.stream().filter(byPupil::containsKey).map(byPupil::get).toList(),
          plans,
          LearningOfPupils.of(learning, pupils),
          alone,
          null);
    }
  }
}
