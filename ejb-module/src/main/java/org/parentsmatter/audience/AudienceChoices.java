package org.parentsmatter.audience;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parentsmatter.family.YearGroup;

/**
 * What an audience can be put together from, in words.
 *
 * @param groups by heading ("Teams"), what can be chosen there
 */
public record AudienceChoices(Map<String, List<Choice>> groups) implements Serializable {
  private static final Comparator<String> BY_YEAR =
      Comparator.comparingInt(YearGroup::number).thenComparing(Comparator.naturalOrder());
  private static final String GROUPS =
      "select kind, id, name from school_group where deleted_at is null order by kind, name_key";

  /**
   * One of them.
   *
   * @param code of its {@link AudienceRow}
   */
  public record Choice(String code, String words) implements Serializable {}

  /** Everything that this school has; one statement beside the people. */
  static AudienceChoices read(Connection connection, List<Person> people) throws SQLException {
    Map<String, List<Choice>> groups = new LinkedHashMap<>();
    List<Choice> kinds = new ArrayList<>();
    kinds.add(new Choice(AudienceRow.everybody().code(), "Everybody"));
    for (StaffKind kind : EnumSet.complementOf(EnumSet.of(StaffKind.EVERYBODY))) {
      kinds.add(new Choice(AudienceRow.of(kind).code(), kind.label()));
    }
    groups.put("Staff", kinds);
    try (PreparedStatement select = connection.prepareStatement(GROUPS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String heading = row.getString(1).equals("TEAM") ? "Teams" : "Communities";
        groups
            .computeIfAbsent(heading, each -> new ArrayList<>())
            .add(new Choice(row.getString(1) + ":" + row.getLong(2), row.getString(3)));
      }
    }
    TreeSet<String> years = new TreeSet<>(BY_YEAR);
    people.forEach(person -> years.addAll(person.years()));
    if (!years.isEmpty()) {
      groups.put(
          "Who teaches or tutors",
          years.stream().map(y -> new Choice("YEAR:" + y, YearGroup.inWords(y))).toList());
    }
    groups.put(
        "People", people.stream().map(p -> new Choice("PERSON:" + p.key(), p.name())).toList());
    return new AudienceChoices(groups);
  }

  /** Some of them in words: "Teachers, Kitchen"; what is not there any more says so. */
  public List<String> words(Collection<AudienceRow> rows) {
    Map<String, String> words = new LinkedHashMap<>();
    groups.values().forEach(all -> all.forEach(each -> words.put(each.code(), each.words())));
    List<String> known = new ArrayList<>();
    words.forEach(
        (code, text) -> {
          if (rows.stream().anyMatch(row -> row.code().equals(code))) {
            known.add(text);
          }
        });
    long gone = rows.stream().filter(row -> !words.containsKey(row.code())).count();
    if (gone > 0) {
      known.add(gone == 1 ? "one that is no more" : gone + " that are no more");
    }
    return known;
  }
}
