package org.parentsmatter.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.reach.TaughtSchool.*;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.reach.TaughtSchool;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** Packs of one's own: chosen, pasted, kept, given back and forgotten; on each database. */
class KeepingPacksTest {
  private static final LocalDate EVENING = LocalDate.of(2026, 12, 4);
  private static final String HOSTILE = "<script>alert(1)</script> '; drop table family_pack; --";

  static <T> T did(SchoolBeans who, Function<KeepingPacks, T> work) {
    return who.inTransaction(() -> work.apply(who.bean(KeepingPacks.class)));
  }

  static <T> T chose(SchoolBeans who, Function<ChoosingPupils, T> work) {
    return who.inTransaction(() -> work.apply(who.bean(ChoosingPupils.class)));
  }

  private static List<Long> offered(
      SchoolBeans who, Function<ChoosingPupils, List<PupilChoice>> work) {
    return chose(who, work).stream().map(PupilChoice::id).toList();
  }

  static long begun(SchoolBeans who) {
    return did(who, keeping -> keeping.begin("Parents’ evening, 4 December", EVENING, null));
  }

  static PackView shown(SchoolBeans who, long pack) {
    return did(who, keeping -> keeping.show(pack));
  }

  static void add(SchoolBeans who, long pack, Long... pupils) {
    long version = shown(who, pack).version();
    did(who, keeping -> keeping.add(pack, version, List.of(pupils)));
  }

  static Pasted paste(SchoolBeans who, long pack, String text) {
    long version = shown(who, pack).version();
    return did(who, keeping -> keeping.paste(pack, version, text));
  }

  private static List<String> names(PackView pack) {
    return pack.lines().stream()
        .map(line -> line.pupil() == null ? "? " + line.written() : line.pupil().label())
        .toList();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_chosen_is_there_after_a_reload_and_for_nobody_else(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans tina = school.as("tina");
        SchoolBeans again = school.as("tina");
        SchoolBeans ines = school.as("ines")) {
      long pack = begun(tina);
      add(tina, pack, BEN, ANN);
      assertThat(names(shown(again, pack))).containsExactly("Ben Ash, 7B", "Ann Ash, 7A");
      assertThat(did(again, KeepingPacks::mine))
          .containsExactly(new PackSummary(pack, "Parents’ evening, 4 December", EVENING, 2));
      assertThat(did(ines, KeepingPacks::mine)).isEmpty();
      assertThatThrownBy(() -> shown(ines, pack)).isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> ran(ines, k -> k.rename(pack, 1, "Mine", EVENING)))
          .isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> did(ines, k -> k.add(pack, 1, List.of(ANN))))
          .isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> ran(ines, k -> k.delete(pack))).isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> chose(ines, c -> c.groups(pack))).isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> chose(ines, c -> c.search(pack, "Ann")))
          .isInstanceOf(NothingHere.class);
    }
  }

  private static Object ran(SchoolBeans who, Doing work) {
    who.inTransaction(() -> work.with(who.bean(KeepingPacks.class)));
    return null;
  }

  private interface Doing {
    void with(KeepingPacks keeping);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_out_of_reach_gets_in_by_any_way(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans tina = school.as("tina")) {
      long pack = begun(tina);
      assertThatThrownBy(() -> add(tina, pack, ANN, CAT)).isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> add(tina, pack, 999_999L)).isInstanceOf(NothingHere.class);
      Pasted pasted = paste(tina, pack, "17:10 Ann Ash\n17:20 Cat Bay\n17:30 Nobody Real");
      assertThat(pasted).isEqualTo(new Pasted(1, 2, 0));
      List<PackView.Line> lines = shown(tina, pack).lines();
      assertThat(lines).extracting(PackView.Line::pupil).element(1).isNull();
      assertThat(lines.get(1).choices()).isEqualTo(lines.get(2).choices()).isEmpty();
      long version = shown(tina, pack).version();
      assertThatThrownBy(() -> ran(tina, k -> k.choose(pack, version, lines.get(1).id(), CAT)))
          .isInstanceOf(NothingHere.class);
      assertThat(offered(tina, c -> c.search(pack, "Bay"))).isEmpty();
      assertThat(offered(tina, c -> c.search(pack, "ash ann"))).containsExactly(ANN);
      assertThat(offered(tina, c -> c.of(pack, "tutor:8A"))).isEmpty();
      assertThat(offered(tina, c -> c.of(pack, "class:1"))).isEmpty();
      assertThat(offered(tina, c -> c.of(pack, HOSTILE))).isEmpty();
      assertThat(offered(tina, c -> c.of(pack, "mine"))).containsExactly(ANN, BEN);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_pasted_list_keeps_order_times_and_what_is_not_clear(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans ines = school.as("ines")) {
      school.run("update pupil set given_name = 'Ann', family_name = 'Cob' where id = " + FAY);
      school.run("update pupil set given_name = 'Ann' where id = " + DAN);
      long pack = begun(ines);
      Pasted pasted =
          paste(
              ines,
              pack,
              "Time\tPupil\tForm\n17:20\tAsh, Ben\t7B\n17:10\tAnn Cob\t8A\n17:00 Eve DEW\n"
                  + "Ben Ash\n"
                  + HOSTILE);
      assertThat(pasted).isEqualTo(new Pasted(2, 2, 1));
      assertThat(pasted.inWords())
          .isEqualTo(
              "2 pupils found. 2 lines to be looked at below: say who is meant. 1 was there"
                  + " already.");
      PackView view = shown(ines, pack);
      assertThat(names(view))
          .containsExactly("Ben Ash, 7B", "? 17:10\tAnn Cob\t8A", "Eve Dew, 9B", "? " + HOSTILE);
      PackView.Line open = view.lines().get(1);
      assertThat(open.at()).isEqualTo(LocalTime.of(17, 10));
      assertThat(open.choices()).extracting(PupilChoice::id).containsExactlyInAnyOrder(DAN, FAY);
      ran(ines, k -> k.choose(pack, view.version(), open.id(), FAY));
      ran(ines, k -> k.byTime(pack, k.show(pack).version()));
      assertThat(names(shown(ines, pack)))
          .containsExactly("Eve Dew, 9B", "Ann Cob, 8A", "Ben Ash, 7B", "? " + HOSTILE);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_is_out_of_reach_by_now_is_counted_and_not_named(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans ines = school.as("ines")) {
      long pack = begun(ines);
      add(ines, pack, ANN, DAN);
      school.run("update pupil set left_on = current_date where id = " + DAN);
      PackView view = shown(ines, pack);
      assertThat(view.gone()).isEqualTo(1);
      assertThat(names(view)).containsExactly("Ann Ash, 7A");
      assertThat(view.toString()).doesNotContain("Cob");
      ran(ines, k -> k.removeGone(pack, view.version()));
      assertThat(shown(ines, pack).gone()).isZero();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_windows_overwrite_nothing(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans tina = school.as("tina");
        SchoolBeans window = school.as("tina")) {
      long pack = begun(tina);
      PackView old = shown(window, pack);
      add(tina, pack, ANN);
      assertThatThrownBy(() -> did(window, k -> k.add(pack, old.version(), List.of(BEN))))
          .isInstanceOf(PackRefused.class)
          .hasMessageContaining("another window");
      assertThat(names(shown(window, pack))).containsExactly("Ann Ash, 7A");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void lines_move_get_times_and_go(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans ines = school.as("ines")) {
      long pack = begun(ines);
      add(ines, pack, ANN, CAT, DAN);
      List<PackView.Line> lines = shown(ines, pack).lines();
      ran(ines, k -> k.move(pack, k.show(pack).version(), lines.get(2).id(), true));
      ran(ines, k -> k.move(pack, k.show(pack).version(), lines.get(0).id(), true));
      assertThat(names(shown(ines, pack)))
          .containsExactly("Ann Ash, 7A", "Dan Cob, 8A", "Cat Bay, 7B");
      Map<Long, LocalTime> times = new HashMap<>();
      times.put(lines.get(1).id(), LocalTime.of(9, 5));
      times.put(lines.get(0).id(), null);
      ran(ines, k -> k.at(pack, k.show(pack).version(), times));
      ran(ines, k -> k.byTime(pack, k.show(pack).version()));
      assertThat(shown(ines, pack).lines().get(0).at()).isEqualTo(LocalTime.of(9, 5));
      ran(ines, k -> k.remove(pack, k.show(pack).version(), lines.get(1).id()));
      assertThat(names(shown(ines, pack))).containsExactly("Ann Ash, 7A", "Dan Cob, 8A");
      assertThatThrownBy(
              () -> ran(ines, k -> k.remove(pack, k.show(pack).version(), lines.get(1).id())))
          .isInstanceOf(PackRefused.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_leader_makes_one_for_a_colleague_with_that_colleagues_pupils(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans ines = school.as("ines");
        SchoolBeans lea = school.as("lea")) {
      assertThat(chose(ines, ChoosingPupils::colleagues))
          .extracting(StaffName::name)
          .containsExactly("tina Staff", "tom Staff");
      long pack = did(ines, k -> k.begin("For Tom", EVENING, "s-tom"));
      assertThat(shown(ines, pack).forWhom()).isEqualTo("tom Staff");
      List<PupilGroup> groups = chose(ines, c -> c.groups(pack));
      assertThat(groups).containsExactly(new PupilGroup("class:1", "Maths"));
      assertThat(offered(ines, c -> c.of(pack, "class:1"))).containsExactly(CAT);
      add(ines, pack, CAT);
      assertThatThrownBy(() -> add(ines, pack, DAN)).isInstanceOf(NothingHere.class);
      assertThat(paste(ines, pack, "Dan Cob")).isEqualTo(new Pasted(0, 1, 0));
      assertThatThrownBy(() -> did(ines, k -> k.begin("For nobody", EVENING, "s-nobody")))
          .isInstanceOf(PackRefused.class);
      assertThat(chose(lea, ChoosingPupils::colleagues)).isEmpty();
      assertThatThrownBy(() -> did(lea, k -> k.begin("For Tom", EVENING, "s-tom")))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void deleted_it_can_be_brought_back_until_it_is_forgotten(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans tina = school.as("tina")) {
      long pack = begun(tina);
      add(tina, pack, ANN);
      ran(tina, k -> k.delete(pack));
      assertThatThrownBy(() -> shown(tina, pack)).isInstanceOf(NothingHere.class);
      assertThat(did(tina, KeepingPacks::mine)).isEmpty();
      assertThat(did(tina, KeepingPacks::deleted)).hasSize(1);
      ran(tina, k -> k.bringBack(pack));
      assertThat(names(shown(tina, pack))).containsExactly("Ann Ash, 7A");
      LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
      assertThat(forgotten(tina, EVENING.plusDays(30), now)).isZero();
      ran(tina, k -> k.delete(pack));
      assertThat(forgotten(tina, EVENING, now.plusDays(6))).isZero();
      assertThat(forgotten(tina, EVENING, now.plusDays(8))).isEqualTo(1);
      begun(tina);
      assertThat(forgotten(tina, EVENING.plusDays(31), now)).isEqualTo(1);
      assertThat(
              tina.inTransaction(
                  () ->
                      tina.entities()
                          .createNativeQuery("select id from family_pack_line")
                          .getResultList()))
          .isEmpty();
    }
  }

  private static int forgotten(SchoolBeans who, LocalDate today, LocalDateTime now) {
    return who.inTransaction(() -> who.bean(ForgettingPacks.class).forget(today, now));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_cannot_be_kept_is_refused_with_words(DataSource database) throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    try (SchoolBeans tina = school.as("tina")) {
      assertThatThrownBy(() -> did(tina, k -> k.begin(" ", EVENING, null)))
          .isInstanceOf(PackRefused.class);
      assertThatThrownBy(() -> did(tina, k -> k.begin("x".repeat(101), EVENING, null)))
          .isInstanceOf(PackRefused.class);
      assertThatThrownBy(() -> did(tina, k -> k.begin("A", null, null)))
          .isInstanceOf(PackRefused.class);
      long pack = did(tina, k -> k.begin(HOSTILE, EVENING, ""));
      assertThat(shown(tina, pack).name()).isEqualTo(HOSTILE);
      assertThatThrownBy(() -> paste(tina, pack, "Nobody Real\n".repeat(101)))
          .isInstanceOf(PackRefused.class)
          .hasMessageContaining("at most 100");
      assertThat(shown(tina, pack).lines()).isEmpty();
      paste(tina, pack, "Nobody " + "x".repeat(5000));
      assertThat(shown(tina, pack).lines().get(0).written()).hasSize(PackLine.WRITTEN_LENGTH);
    }
  }

  @Test
  void packs_are_for_those_who_meet_parents_and_not_for_the_office() {
    assertThat(Right.PREPARE_PACKS.roles())
        .containsExactlyInAnyOrder(
            Role.TEACHER,
            Role.COMMUNITY_LEADER,
            Role.SENIOR_LEADER,
            Role.PRINCIPAL,
            Role.SAFEGUARDING_LEAD);
  }
}
