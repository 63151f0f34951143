package org.parentsmatter.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The families that somebody may see, as the FROM of a query. Whoever does not see all of them sees
 * the families of the pupils he or she teaches or is the tutor of, and of the communities he or she
 * leads: of such a family everybody, brothers and sisters too. The query binds {@link #values()}
 * first; for somebody who sees the whole school there are none, and it is the query it always was.
 */
public final class Reached {
  /** Everything is reached. */
  public static final Reached WHOLE_SCHOOL = new Reached(null, List.of());

  private static final List<Way> OF_TEACHERS = List.of(Way.TUTORED, Way.TAUGHT);
  private static final List<Way> OF_LEADERS =
      List.of(Way.TUTORED, Way.TAUGHT, Way.LED_BY_TUTOR_GROUP, Way.LED_BY_PLACE);

  /** First those that are reached: Derby's own choice would be to look at every family there is. */
  private static final String FROM = " from --DERBY-PROPERTIES joinOrder=FIXED\n (";

  private final String username;
  private final List<Way> ways;

  private Reached(String username, List<Way> ways) {
    this.username = username;
    this.ways = ways;
  }

  /**
   * What one person reaches who does not see the whole school.
   *
   * @param leads whether he or she is a community leader
   */
  static Reached by(String username, boolean leads) {
    return new Reached(username, leads ? OF_LEADERS : OF_TEACHERS);
  }

  /** Whether nothing is left out. */
  public boolean wholeSchool() {
    return ways.isEmpty();
  }

  /**
   * FROM and WHERE with the families that are reached; further conditions follow with {@code and}.
   *
   * @param alias what a family is called
   * @param more other tables of the query with their names, such as {@code engagement_plan p}
   */
  public String fromFamilies(String alias, String... more) {
    return from(Whose.FAMILIES, alias, more);
  }

  /** The same with the pupils of these families; who is in no family any more is not among them. */
  public String fromPupils(String alias, String... more) {
    return from(Whose.PUPILS, alias, more);
  }

  /** The same with the parents who are or were tied to one of these pupils. */
  public String fromParents(String alias, String... more) {
    return from(Whose.PARENTS, alias, more);
  }

  /** What the query has to bind, before its other values. */
  public List<Object> values() {
    return Collections.nCopies(ways.size(), username);
  }

  /** The same and others after it. */
  public List<Object> valuesAnd(Object... others) {
    List<Object> all = new ArrayList<>(values());
    all.addAll(List.of(others));
    return all;
  }

  /**
   * The statement that says which of some ids are reached; it binds for each way the user name and
   * then the ids.
   *
   * @param places as many as there are ids, in brackets
   */
  String among(Whose whose, String places) {
    return ways.stream()
        .map(way -> whose.among(way, places))
        .collect(Collectors.joining(" union "));
  }

  int ways() {
    return ways.size();
  }

  private String from(Whose whose, String alias, String... more) {
    String tables =
        Stream.concat(Stream.of(whose.table() + " " + alias), Arrays.stream(more))
            .collect(Collectors.joining(", "));
    return wholeSchool()
        ? " from " + tables + " where 1 = 1 "
        : FROM
            + ways.stream().map(whose::all).collect(Collectors.joining(" union "))
            + ") reached, "
            + tables
            + " where "
            + alias
            + ".id = reached.id ";
  }
}
