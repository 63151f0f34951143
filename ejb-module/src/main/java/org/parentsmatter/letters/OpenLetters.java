package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.family.Recipients;
import org.parentsmatter.plan.PlanPart;

/**
 * Reads letters of a run together with what is known now about their parents and pupils: three
 * statements a chunk.
 */
final class OpenLetters {
  private final Connection connection;
  private final Function<Collection<Long>, Map<Long, List<PlanPart>>> plans;

  /**
   * @param plans what of the plans each of some parents may read
   */
  OpenLetters(Connection connection, Function<Collection<Long>, Map<Long, List<PlanPart>>> plans) {
    this.connection = connection;
    this.plans = plans;
  }

  /** The next letters still to be set of one partition, in print order. */
  List<OpenLetter> ofPartition(long runId, int partition, int after, int atMost)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, reference, position, parent_id from letter where run_id = ?"
                + " and outcome = 'PENDING' and partition_no = ? and position > ?"
                + " order by position fetch first ? rows only")) {
      select.setLong(1, runId);
      select.setInt(2, partition);
      select.setInt(3, after);
      select.setInt(4, atMost);
      return complete(read(select));
    }
  }

  /** The next letters still to be set of a run, whatever the partition, in print order. */
  List<OpenLetter> ofRun(long runId, int atMost) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, reference, position, parent_id from letter where run_id = ?"
                + " and outcome = 'PENDING' order by position fetch first ? rows only")) {
      select.setLong(1, runId);
      select.setInt(2, atMost);
      return complete(read(select));
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
                new ArrayList<>()));
      }
    }
    return letters;
  }

  private List<OpenLetter> complete(Map<Long, Bare> letters) throws SQLException {
    if (letters.isEmpty()) {
      return List.of();
    }
    readPupils(letters);
    List<Long> parents = letters.values().stream().map(Bare::parentId).toList();
    Map<Long, List<RecipientRow>> rows =
        Recipients.ofParents(connection, parents).stream()
            .collect(Collectors.groupingBy(RecipientRow::parentId));
    Map<Long, List<PlanPart>> parts = plans.apply(parents);
    return letters.values().stream()
        .map(
            letter ->
                letter.with(
                    rows.getOrDefault(letter.parentId(), List.of()),
                    parts.getOrDefault(letter.parentId(), List.of())))
        .toList();
  }

  private void readPupils(Map<Long, Bare> letters) throws SQLException {
    String places = "?" + ", ?".repeat(letters.size() - 1);
    try (PreparedStatement select =
        connection.prepareStatement(
            "select letter_id, pupil_id from letter_pupil where letter_id in ("
                + places
                + ") order by letter_id, position")) {
      int place = 0;
      for (long id : letters.keySet()) {
        select.setLong(++place, id);
      }
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          letters.get(found.getLong(1)).pupils().add(found.getLong(2));
        }
      }
    }
  }

  private record Bare(
      long id, LetterReference reference, int position, long parentId, List<Long> pupils) {
    OpenLetter with(List<RecipientRow> rows, List<PlanPart> plans) {
      Map<Long, RecipientRow> byPupil =
          rows.stream().collect(Collectors.toMap(RecipientRow::pupilId, Function.identity()));
      return new OpenLetter(
          id,
          reference,
          position,
          parentId,
          pupils,
          pupils.stream().filter(byPupil::containsKey).map(byPupil::get).toList(),
          plans);
    }
  }
}
