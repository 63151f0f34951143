package org.parentsmatter.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.learning.LearningOfPupils;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.meeting.MeetingFacts;
import org.parentsmatter.meeting.MeetingSheet.About;
import org.parentsmatter.meeting.SheetWords;
import org.parentsmatter.pack.PaperSection.Part;

/** Puts what is known of a family into the words of its page. */
final class PageWords {
  private static final int MOST_STRENGTHS = 6;
  private static final int MOST_LEARNING = 6;
  private static final int LEAST_LINES = 2;

  private final FamilyFacts facts;
  private final PeopleWords people;
  private final ExchangeWords exchanges;
  private final SheetWords sheet;
  private final Map<Long, String> children = new LinkedHashMap<>();
  private final LocalDate today;

  PageWords(FamilyFacts facts, LocalDate today) {
    this.facts = facts;
    this.today = today;
    people = new PeopleWords(facts.family());
    exchanges = new ExchangeWords(facts.exchanges(), people, today);
    pupils().forEach(pupil -> children.put(pupil.id(), PaperWords.child(pupil.calledName())));
    sheet =
        new SheetWords(
            pupils(),
            new MeetingFacts(
                null,
                List.of(),
                facts.plan() == null ? List.of() : facts.plan().needs(),
                praises(),
                facts.attained(),
                exchanges.goodNews().stream()
                    .filter(news -> children.containsKey(news.pupilId()))
                    .toList(),
                List.of()));
  }

  /** Whether there is anybody to be met. */
  boolean isAnybodyMet() {
    return !pupils().isEmpty() && people.anybodyMayCome();
  }

  /**
   * The page with everything on it.
   *
   * @param comes when somebody comes, and about which children
   */
  FamilyPage page(List<String> comes) {
    List<PaperSection> sections = new ArrayList<>();
    List<String> silence = people.silence(facts.guarded());
    sections.add(new PaperSection(Part.SILENCE, silence, silence.size()));
    sections.add(new PaperSection(Part.STRENGTHS, strengths(), 1));
    if (facts.seesPlans()) {
      List<String> plan = new PlanWords(facts.plan(), people, children, today).lines();
      sections.add(new PaperSection(Part.PLAN, plan, 1));
    }
    sections.add(new PaperSection(Part.LEARNING, learning(), 1));
    sections.add(new PaperSection(Part.QUESTIONS, sheet.questions(), LEAST_LINES));
    sections.add(new PaperSection(Part.ASKED, exchanges.asked(), 1));
    sections.add(new PaperSection(Part.CONTACTS, exchanges.contacts(), 1));
    List<String> all = people.people(facts.englishIsHard());
    sections.add(new PaperSection(Part.PEOPLE, all, LEAST_LINES));
    return new FamilyPage(
        PaperWords.text(facts.family().name(), PaperWords.LONGEST_TITLE), comes, sections, false);
  }

  private List<PupilSummary> pupils() {
    return facts.family().pupils();
  }

  private Map<Long, String> praises() {
    Map<Long, String> praises = new LinkedHashMap<>();
    if (facts.plan() != null) {
      facts.plan().praises().forEach((id, words) -> praises.put(id, PaperWords.discreet(words)));
    }
    return praises;
  }

  private List<String> strengths() {
    return sheet.strengths(MOST_STRENGTHS).stream().map(PageWords::about).toList();
  }

  private static String about(About about) {
    return PaperWords.child(about.child()) + ": " + about.words();
  }

  private List<String> learning() {
    List<Long> inOrder = pupils().stream().map(PupilSummary::id).toList();
    return LearningOfPupils.few(facts.taught(), inOrder, MOST_LEARNING).stream()
        .map(this::learning)
        .toList();
  }

  private String learning(TaughtLine line) {
    return children.get(line.pupilId())
        + ", "
        + PaperWords.name(line.subject())
        + ": "
        + PaperWords.text(line.words());
  }
}
