package org.parentsmatter.learning;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.database.Ids;
import org.parentsmatter.school.HalfTerm;
import org.parentsmatter.school.HalfTermName;
import org.parentsmatter.school.HalfTerms;
import org.parentsmatter.school.TermDates;

/**
 * Reads what pupils are learning in a half-term, in all their classes: two statements for up to 256
 * pupils. Whom it is told is for the caller to decide, who asks the rules.
 */
public final class LearningOfPupils {
  /** Where there is little room, no child has more lines than this. */
  private static final int MOST_OF_A_CHILD = 3;

  private static final String TERMS =
      "select t.name, t.starts_on, t.ends_on, t.second_half_on from term t"
          + " order by t.starts_on, t.id";

  private static final String TUTORED =
      "select pu.id, l.class_name, l.subject, l.words, l.question from"
          + " --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " pupil pu, learning_line l --DERBY-PROPERTIES constraint=LEARNING_LINE_ONCE\n"
          + " where l.class_key = 'tutor:' || pu.tutor_group and l.school_year = ?"
          + " and l.half_term = ? and l.words is not null and l.question is not null"
          + " and pu.id in ";
  private static final String TAUGHT =
      "select p.pupil_id, l.class_name, l.subject, l.words, l.question from"
          + " --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " school_class_pupil p --DERBY-PROPERTIES index=SCHOOL_CLASS_PUPIL_PUPIL\n"
          + ", school_class c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + ", learning_line l --DERBY-PROPERTIES constraint=LEARNING_LINE_ONCE\n"
          + " where c.id = p.class_id and c.ended_on is null"
          + " and l.class_key = 'class:' || c.source_id and l.school_year = ?"
          + " and l.half_term = ? and l.words is not null and l.question is not null"
          + " and p.pupil_id in ";

  private LearningOfPupils() {}

  /**
   * The lines of each pupil, the most important subjects first; a pupil without any is missing.
   *
   * @param halfTerm null for none: then nothing is read
   */
  public static Map<Long, List<TaughtLine>> of(
      Connection connection, HalfTermName halfTerm, Collection<Long> pupilIds) throws SQLException {
    Map<Long, List<TaughtLine>> lines = new HashMap<>();
    if (halfTerm == null) {
      return lines;
    }
    for (Ids some : Ids.inParts(pupilIds)) {
      read(connection, TUTORED, halfTerm, some, lines);
      read(connection, TAUGHT, halfTerm, some, lines);
    }
    lines.values().forEach(ofPupil -> ofPupil.sort(TaughtLine.ORDER));
    return lines;
  }

  /** The same for the half-term under way; in the holidays for the next one. */
  public static Map<Long, List<TaughtLine>> now(Connection connection, Collection<Long> pupilIds)
      throws SQLException {
    return of(connection, halfTerm(connection), pupilIds);
  }

  /** Only of these pupils. */
  public static Map<Long, List<TaughtLine>> of(
      Map<Long, List<TaughtLine>> lines, Collection<Long> pupilIds) {
    Map<Long, List<TaughtLine>> some = new HashMap<>(lines);
    some.keySet().retainAll(new HashSet<>(pupilIds));
    return some;
  }

  /**
   * A few lines where there is little room: of each child one, then of each another, and no child
   * more than three.
   *
   * @param inOrder the pupils, as the lines are to stand
   */
  public static List<TaughtLine> few(
      Map<Long, List<TaughtLine>> lines, List<Long> inOrder, int atMost) {
    Map<Long, List<TaughtLine>> chosen = new LinkedHashMap<>();
    inOrder.forEach(pupil -> chosen.put(pupil, new ArrayList<>()));
    int left = atMost;
    for (int place = 0; place < MOST_OF_A_CHILD; place++) {
      for (Map.Entry<Long, List<TaughtLine>> pupil : chosen.entrySet()) {
        List<TaughtLine> ofPupil = lines.getOrDefault(pupil.getKey(), List.of());
        if (place < ofPupil.size() && left > 0) {
          pupil.getValue().add(ofPupil.get(place));
          left--;
        }
      }
    }
    return chosen.values().stream().flatMap(List::stream).toList();
  }

  private static HalfTermName halfTerm(Connection connection) throws SQLException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<TermDates> terms = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(TERMS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Date back = row.getDate(4);
        terms.add(
            new TermDates(
                row.getString(1),
                row.getDate(2).toLocalDate(),
                row.getDate(3).toLocalDate(),
                back == null ? null : back.toLocalDate()));
      }
    }
    return HalfTerms.of(terms).at(today).map(HalfTerm::name).orElse(null);
  }

  private static void read(
      Connection connection,
      String sql,
      HalfTermName halfTerm,
      Ids pupils,
      Map<Long, List<TaughtLine>> lines)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql + pupils.places())) {
      select.setInt(1, halfTerm.year());
      select.setInt(2, halfTerm.number());
      pupils.bind(select, 3);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String subject = row.getString(3);
          TaughtLine line =
              new TaughtLine(
                  row.getLong(1),
                  subject == null ? row.getString(2) : subject,
                  row.getString(4),
                  row.getString(5));
          lines.computeIfAbsent(line.pupilId(), pupil -> new ArrayList<>()).add(line);
        }
      }
    }
  }
}
