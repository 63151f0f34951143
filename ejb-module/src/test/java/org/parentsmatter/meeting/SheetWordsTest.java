package org.parentsmatter.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parentsmatter.family.AttainmentStanding;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.meeting.MeetingFacts.Attained;
import org.parentsmatter.meeting.MeetingFacts.GoodNews;
import org.parentsmatter.meeting.MeetingFacts.Promise;
import org.parentsmatter.meeting.MeetingFacts.Request;
import org.parentsmatter.meeting.MeetingSheet.About;

class SheetWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final PupilSummary ZOE = pupil(1, "Zoë", "11", "91.29");
  private static final PupilSummary TOM = pupil(2, "Tom", "8", "97.00");
  private static final String LONG = "very long words about it ".repeat(40);

  private static PupilSummary pupil(long id, String given, String year, String attendance) {
    return new PupilSummary(
        id,
        new PersonName(null, given, "Hughes"),
        year,
        "8B",
        attendance == null ? null : new BigDecimal(attendance),
        null,
        null,
        null,
        null,
        null);
  }

  private static SheetWords words(MeetingFacts facts) {
    return new SheetWords(List.of(ZOE, TOM), facts);
  }

  private static MeetingFacts facts(
      List<Promise> promises,
      Map<Long, String> praises,
      List<Attained> attained,
      List<GoodNews> news,
      List<Request> requests) {
    return new MeetingFacts(DAY, promises, List.of("READING"), praises, attained, news, requests);
  }

  @Test
  void what_is_good_comes_from_plan_contacts_attendance_and_attainment() {
    MeetingFacts facts =
        facts(
            List.of(),
            Map.of(1L, "Zoë helps others."),
            List.of(
                new Attained(2, "Maths", AttainmentStanding.WELL_BELOW),
                new Attained(2, "Art", AttainmentStanding.AT)),
            List.of(new GoodNews(2, "Tom led the choir.")),
            List.of());
    assertThat(words(facts).strengths())
        .containsExactly(
            new About("Zoë", "Zoë helps others."),
            new About("Tom", "Tom led the choir."),
            new About("Tom", "At school on 97% of days."),
            new About("Tom", "Art: at expectation."));
    assertThat(words(facts).toTalkAbout())
        .containsExactly(
            new About("Zoë", "At school on 91.2% of days. What could help?"),
            new About("Tom", "Maths: well below expectation."));
  }

  @Test
  void questions_follow_what_the_plan_is_for_and_who_is_often_away() {
    List<String> questions =
        words(facts(List.of(), Map.of(), List.of(), List.of(), List.of())).questions();
    assertThat(questions).hasSize(4);
    assertThat(questions.get(0)).contains("Zoë and Tom");
    assertThat(questions.get(2)).contains("books");
    assertThat(questions.get(3)).contains("mornings");
  }

  @Test
  void what_was_agreed_says_how_it_went() {
    MeetingFacts facts =
        facts(
            List.of(
                new Promise(true, 1, "We call.", "HELPED"),
                new Promise(false, 2, "You read.", "NOT_YET"),
                new Promise(false, 2, "You ask.", null)),
            Map.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(words(facts).promised())
        .extracting(p -> p.who() + " " + p.child() + " " + p.words() + " " + p.outcome())
        .containsExactly(
            "We Zoë We call. it helped", "You Tom You read. not yet", "You Tom You ask. null");
    assertThat(words(facts).toTalkAbout())
        .contains(new About("Tom", "What to do instead: You read."));
  }

  @Test
  void what_the_parent_asked_for_has_an_answer_also_no() {
    MeetingFacts facts =
        facts(
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(
                new Request(DAY, "A later bus.", "NOT_POSSIBLE", " "),
                new Request(DAY, "A call.", null, null)));
    assertThat(words(facts).asked())
        .extracting(MeetingSheet.Asked::answer)
        .containsExactly(
            "We could not do this. Let us tell you why.", "We are still working on it.");
  }

  @Test
  void what_both_parents_asked_for_and_got_is_said_once() {
    Request asked = new Request(DAY, "A later bus.", "DONE", "It comes at four.");
    MeetingFacts facts =
        facts(
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(asked, asked, new Request(DAY, "A later bus.", "DONE", "It comes at five.")));
    assertThat(words(facts).asked())
        .extracting(MeetingSheet.Asked::answer)
        .containsExactly("It comes at four.", "It comes at five.");
  }

  /** One page, whatever people wrote. */
  @Test
  void nothing_is_longer_or_more_than_the_page_has_room_for() {
    List<Promise> promises = new ArrayList<>();
    List<Attained> attained = new ArrayList<>();
    List<GoodNews> news = new ArrayList<>();
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      promises.add(new Promise(i % 2 == 0, 1 + i % 2, LONG, "NOT_YET"));
      attained.add(new Attained(1, "Subject " + i, AttainmentStanding.values()[i % 5]));
      news.add(new GoodNews(1, LONG + i));
      requests.add(new Request(DAY, i + LONG, "DONE", LONG));
    }
    SheetWords words = words(facts(promises, Map.of(1L, LONG, 2L, LONG), attained, news, requests));
    List<String> all = new ArrayList<>();
    words.strengths().forEach(about -> all.add(about.words()));
    words.asked().forEach(asked -> all.addAll(List.of(asked.words(), asked.answer())));
    words.toTalkAbout().forEach(about -> all.add(about.words()));
    words
        .learning(
            Map.of(
                1L, List.of(new TaughtLine(1, "a", LONG, LONG), new TaughtLine(1, "b", LONG, LONG)),
                2L,
                    List.of(
                        new TaughtLine(2, "c", LONG, LONG), new TaughtLine(2, "d", LONG, LONG))))
        .forEach(line -> all.addAll(List.of(line.words(), line.question())));
    assertThat(all).hasSize(4 + 2 * 2 + 2 + 2 * 2);
    assertThat(words.promised())
        .hasSize(4)
        .allMatch(promised -> promised.words().length() <= SheetWords.LONGEST_PROMISE + 2);
    assertThat(all).allMatch(text -> text.length() <= SheetWords.LONGEST + 2);
    assertThat(SheetWords.cut(" a  b\nc ")).isEqualTo("a b c");
    assertThat(SheetWords.cut("x".repeat(500))).hasSize(SheetWords.LONGEST + 2);
  }
}
