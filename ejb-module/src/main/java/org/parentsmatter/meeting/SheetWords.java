package org.parentsmatter.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.learning.LearningOfPupils;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.meeting.MeetingFacts.Attained;
import org.parentsmatter.meeting.MeetingFacts.Promise;
import org.parentsmatter.meeting.MeetingFacts.Request;
import org.parentsmatter.meeting.MeetingSheet.About;
import org.parentsmatter.meeting.MeetingSheet.Asked;
import org.parentsmatter.meeting.MeetingSheet.Learning;
import org.parentsmatter.meeting.MeetingSheet.Promised;

/**
 * Puts the facts of a meeting into words, few enough for one page: what does not fit is in the plan
 * and on the family's page.
 */
public final class SheetWords {
  /** Under this the catalogue and the drafting rules speak of attendance, too. */
  private static final BigDecimal GOOD_ATTENDANCE = new BigDecimal(95);

  static final int MOST_QUESTIONS = 4;
  static final int MOST_STRENGTHS = 4;
  static final int MOST_PROMISED = 4;
  static final int MOST_ASKED = 2;
  static final int MOST_TO_TALK_ABOUT = 2;
  static final int MOST_LEARNING = 2;
  static final int LONGEST = 90;

  /**
   * A promise is not cut short unless somebody wrote far more than the catalogue's longest, 170.
   */
  static final int LONGEST_PROMISE = 200;

  private final List<PupilSummary> pupils;
  private final Map<Long, PupilSummary> byId;
  private final MeetingFacts facts;

  /**
   * @param pupils about whom everybody at the table may hear, the eldest first
   */
  public SheetWords(List<PupilSummary> pupils, MeetingFacts facts) {
    this.pupils = pupils;
    this.byId = pupils.stream().collect(Collectors.toMap(PupilSummary::id, Function.identity()));
    this.facts = facts;
  }

  List<String> children() {
    return pupils.stream().map(PupilSummary::calledName).toList();
  }

  /** Open questions, as they fit the children's ages and what the plan is for. */
  public List<String> questions() {
    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    pupils.forEach(pupil -> AgeBand.ofYear(pupil.yearGroup()).ifPresent(ages::add));
    String names = MeetingSheet.inWords(children());
    return Questions.choose(ages, needs(), MOST_QUESTIONS).stream()
        .map(question -> question.about(names))
        .toList();
  }

  private Set<Need> needs() {
    Set<Need> needs = new LinkedHashSet<>();
    facts.needs().stream()
        .flatMap(name -> Stream.of(Need.values()).filter(need -> need.name().equals(name)))
        .forEach(needs::add);
    if (pupils.stream().anyMatch(pupil -> pupil.attendance() != null && !attendsWell(pupil))) {
      needs.add(Need.ATTENDANCE);
    }
    return needs;
  }

  /** Of each child what its plan praises, then of all of them what else is good. */
  List<About> strengths() {
    return strengths(MOST_STRENGTHS);
  }

  /** The same, as many as there is room for. */
  public List<About> strengths(int atMost) {
    List<About> praised = new ArrayList<>();
    pupils.stream()
        .filter(pupil -> facts.praises().containsKey(pupil.id()))
        .forEach(pupil -> praised.add(about(pupil.id(), facts.praises().get(pupil.id()))));
    Stream<About> told = facts.goodNews().stream().map(n -> about(n.pupilId(), n.words()));
    Stream<About> attended =
        pupils.stream()
            .filter(pupil -> pupil.attendance() != null && attendsWell(pupil))
            .map(pupil -> about(pupil.id(), "At school on " + percent(pupil) + " of days."));
    Stream<About> attained =
        facts.attained().stream().filter(Attained::isGood).map(SheetWords.this::attained);
    return Stream.of(praised.stream(), told.limit(2), attended, attained)
        .flatMap(Function.identity())
        .distinct()
        .limit(atMost)
        .toList();
  }

  List<Promised> promised() {
    return facts.promises().stream()
        .filter(promise -> byId.containsKey(promise.pupilId()))
        .limit(MOST_PROMISED)
        .map(this::promised)
        .toList();
  }

  /** What both parents asked for and got the same answer to is said once. */
  List<Asked> asked() {
    return facts.requests().stream()
        .map(request -> new Asked(request.askedOn(), cut(request.words()), answer(request)))
        .collect(
            Collectors.toMap(
                asked -> List.of(asked.words(), asked.answer()),
                Function.identity(),
                (first, again) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .limit(MOST_ASKED)
        .toList();
  }

  /** One line of each child, then a second one, as far as there is room. */
  List<Learning> learning(Map<Long, List<TaughtLine>> taught) {
    return LearningOfPupils.few(
            taught, pupils.stream().map(PupilSummary::id).toList(), MOST_LEARNING)
        .stream()
        .map(
            line ->
                new Learning(
                    byId.get(line.pupilId()).calledName(),
                    line.subject(),
                    cut(line.words()),
                    cut(line.question())))
        .toList();
  }

  List<About> toTalkAbout() {
    Stream<About> absent =
        pupils.stream()
            .filter(pupil -> pupil.attendance() != null && !attendsWell(pupil))
            .map(
                pupil ->
                    about(
                        pupil.id(),
                        "At school on " + percent(pupil) + " of days. What could help?"));
    Stream<About> below =
        facts.attained().stream().filter(each -> !each.isGood()).map(SheetWords.this::attained);
    Stream<About> open =
        facts.promises().stream()
            .filter(p -> Set.of("NOT_YET", "DID_NOT_HELP").contains(Objects.toString(p.outcome())))
            .map(p -> about(p.pupilId(), "What to do instead: " + p.text()));
    return Stream.of(absent, below, open)
        .flatMap(Function.identity())
        .limit(MOST_TO_TALK_ABOUT)
        .toList();
  }

  private Promised promised(Promise promise) {
    return new Promised(
        promise.ofSchool() ? "We" : "You",
        byId.get(promise.pupilId()).calledName(),
        cut(promise.text(), LONGEST_PROMISE),
        outcome(promise.outcome()));
  }

  private About attained(Attained attained) {
    return about(attained.pupilId(), attained.subject() + ": " + attained.standing().label() + ".");
  }

  private About about(long pupilId, String words) {
    return new About(byId.get(pupilId).calledName(), cut(words));
  }

  private static String outcome(String outcome) {
    return switch (Objects.toString(outcome)) {
      case "DONE" -> "done";
      case "HELPED" -> "it helped";
      case "DID_NOT_HELP" -> "it did not help";
      case "NOT_YET" -> "not yet";
      default -> null;
    };
  }

  private static String answer(Request request) {
    if (request.answer() != null && !request.answer().isBlank()) {
      return cut(request.answer());
    }
    return switch (Objects.toString(request.decision())) {
      case "DONE" -> "Done.";
      case "PARTLY" -> "Done in part.";
      case "NOT_POSSIBLE" -> "We could not do this. Let us tell you why.";
      default -> "We are still working on it.";
    };
  }

  private static boolean attendsWell(PupilSummary pupil) {
    return pupil.attendance().compareTo(GOOD_ATTENDANCE) >= 0;
  }

  /** Rounded down, as in the plan: 94.96 is under 95 and must not read as 95. */
  private static String percent(PupilSummary pupil) {
    return pupil.attendance().setScale(1, RoundingMode.DOWN).stripTrailingZeros().toPlainString()
        + "%";
  }

  /** The sheet is one page; who wrote more finds all of it in the plan. */
  static String cut(String text) {
    return cut(text, LONGEST);
  }

  /** One line of at most so many characters, cut between words. */
  public static String cut(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int blank = line.lastIndexOf(' ', longest);
    int end = blank < longest / 2 ? longest : blank;
    // Never half of a character.
    int whole = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return line.substring(0, whole) + " …";
  }
}
