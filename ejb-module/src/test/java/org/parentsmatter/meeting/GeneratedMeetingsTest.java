package org.parentsmatter.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.Marks;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.testing.SchoolRows;

/**
 * Whatever the families: the sheet for a parent says nothing about a pupil of whom that parent may
 * not hear, nothing of another parent, no address, and nothing that is kept close.
 */
class GeneratedMeetingsTest {
  private static final int STRANGERS = 3;

  private int ones;
  private int twos;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("thorough") ? 60 : 3);
  }

  @ParameterizedTest(name = "families of seed {0}")
  @MethodSource("seeds")
  void no_sheet_tells_what_whoever_sits_there_may_not_read(long seed) throws SQLException {
    check(EachDatabase.derby(), seed);
  }

  @Test
  void so_it_is_on_the_other_database() throws SQLException {
    check(EachDatabase.postgres(), 4);
  }

  private void check(DataSource database, long seed) throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SchoolRows rows = GeneratedFamilies.in(connection, seed);
      DerivingFamilies.derive(connection);
      MeetingRows meetings = new MeetingRows(connection);
      meetings.write(rows);
      for (Map.Entry<Long, Set<Long>> family : meetings.families().entrySet()) {
        family(rows, family.getKey(), family.getValue(), beans);
      }
      assertThat(ones).isGreaterThan(20);
      assertThat(twos).isGreaterThan(5);
    }
  }

  private void family(SchoolRows rows, long family, Set<Long> pupils, SchoolBeans beans) {
    Set<Long> expected = new TreeSet<>();
    rows.entitled()
        .forEach(
            (parent, may) -> {
              if (may.stream().anyMatch(pupils::contains)) {
                expected.add(parent);
              }
            });
    List<Guest> guests =
        beans.inTransaction(() -> beans.bean(PreparingMeetings.class).guests(family));
    assertThat(guests).extracting(Guest::id).hasSameElementsAs(expected);
    for (Guest guest : guests) {
      alone(rows, family, pupils, guest, beans);
      guests.stream()
          .filter(other -> other.id() > guest.id())
          .forEach(other -> together(rows, family, pupils, guest, other, beans));
    }
    // Those first who are tied to a pupil of the family and may not hear.
    rows.tied().entrySet().stream()
        .filter(tie -> !expected.contains(tie.getKey()))
        .sorted(Comparator.comparing(tie -> tie.getValue().stream().noneMatch(pupils::contains)))
        .limit(STRANGERS)
        .forEach(
            tie ->
                assertThatThrownBy(() -> sheet(beans, family, List.of(tie.getKey())))
                    .isInstanceOf(NothingHere.class));
  }

  private void alone(
      SchoolRows rows, long family, Set<Long> pupils, Guest guest, SchoolBeans beans) {
    Set<Long> may = new TreeSet<>(rows.entitled().get(guest.id()));
    may.retainAll(pupils);
    assertThat(guest.pupils()).isEqualTo(may);
    MeetingSheet sheet = sheet(beans, family, List.of(guest.id()));
    String everything = sheet.toString();
    assertThat(may).containsAll(Marks.pupils(everything));
    assertThat(Marks.pupils(everything)).isNotEmpty();
    assertThat(Marks.parents(everything)).containsOnly(guest.id());
    assertThat(sheet.children()).hasSize(may.size());
    assertThat(sheet.asked()).isNotEmpty();
    assertThat(sheet.questions()).hasSize(4);
    isHarmless(everything);
    ones++;
  }

  private void together(
      SchoolRows rows, long family, Set<Long> pupils, Guest one, Guest other, SchoolBeans beans) {
    Set<Long> both = new TreeSet<>(rows.entitled().get(one.id()));
    both.retainAll(rows.entitled().get(other.id()));
    both.retainAll(pupils);
    MeetingSheet sheet;
    try {
      sheet = sheet(beans, family, List.of(one.id(), other.id()));
    } catch (NothingHere nothing) {
      // A restriction stands, or no pupil is of both; nobody is offered it.
      assertThat(one.canComeWith(other)).isFalse();
      return;
    }
    assertThat(one.canComeWith(other)).isTrue();
    assertThat(both).isNotEmpty();
    String everything = sheet.toString();
    assertThat(both).containsAll(Marks.pupils(everything));
    assertThat(sheet.children()).hasSize(both.size());
    assertThat(sheet.asked()).isEmpty();
    assertThat(Marks.parents(sheet.promised().toString() + sheet.strengths())).isEmpty();
    isHarmless(everything);
    twos++;
  }

  private static MeetingSheet sheet(SchoolBeans beans, long family, List<Long> parents) {
    return beans.inTransaction(() -> beans.bean(PreparingMeetings.class).sheet(family, parents));
  }

  private static void isHarmless(String text) {
    assertThat(Marks.homes(text)).isEmpty();
    assertThat(Marks.telephones(text)).isEmpty();
    assertThat(Marks.email(text) || Marks.secret(text)).isFalse();
  }
}
