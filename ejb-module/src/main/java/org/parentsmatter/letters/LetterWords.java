package org.parentsmatter.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parentsmatter.catalogue.TranslatedStrategies;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.learning.LearningOfPupils;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.LearningLine;
import org.parentsmatter.press.Tongue;

/**
 * Finds the words of one parent's letter: about the pupils this parent may hear of, and of the
 * plans what concerns those pupils.
 */
final class LetterWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  /** A letter is to stay short, however many children and subjects there are. */
  private static final int MOST_LEARNING_LINES = 6;

  private final Stationery stationery;
  private final List<RecipientRow> pupils;
  private final List<PlanPart> plans;
  private final Map<Long, List<TaughtLine>> learning;
  private final RecipientRow second;
  private final Map<Long, String> callNames = new HashMap<>();

  private LetterWords(
      Stationery stationery,
      List<RecipientRow> pupils,
      RecipientRow second,
      List<PlanPart> plans,
      Map<Long, List<TaughtLine>> learning) {
    this.stationery = stationery;
    this.pupils = pupils;
    this.second = second;
    for (RecipientRow pupil : pupils) {
      callNames.put(pupil.pupilId(), callName(pupil));
    }
    this.plans = plans.stream().filter(this::isAboutThem).toList();
    this.learning = learning;
  }

  /**
   * The words of the letter.
   *
   * @param pupils rows of one parent, at least one
   * @param second any row of the other parent whom a shared letter addresses; null for a letter of
   *     one's own
   * @throws IllegalArgumentException when something is longer than a letter can hold
   */
  static LetterData of(
      Stationery stationery,
      List<RecipientRow> pupils,
      RecipientRow second,
      List<PlanPart> plans,
      LetterReference reference,
      Delivery delivery) {
    return of(stationery, pupils, second, plans, Map.of(), reference, delivery, Tongue.ENGLISH);
  }

  /**
   * The same in another language: how it begins, what day it names, and commitments that say
   * exactly what the catalogue says in sentences that a reader has approved. What the school wrote
   * itself stays in English.
   */
  static LetterData of(
      Stationery stationery,
      List<RecipientRow> pupils,
      RecipientRow second,
      List<PlanPart> plans,
      Map<Long, List<TaughtLine>> learning,
      LetterReference reference,
      Delivery delivery,
      Tongue tongue) {
    return new LetterWords(stationery, pupils, second, plans, learning)
        .words(reference, delivery, tongue);
  }

  private LetterData words(LetterReference reference, Delivery delivery, Tongue tongue) {
    RecipientRow parent = pupils.get(0);
    List<String> address = new ArrayList<>();
    address.add(Salutation.onEnvelope(parent, second));
    if (delivery == Delivery.POST) {
      address.addAll(parent.address().lines());
    }
    return new LetterData(
        stationery.letterhead(),
        address,
        Salutation.in(tongue, parent, second),
        reference.value(),
        stationery.date(),
        pupils.stream().map(LetterWords::child).toList(),
        commitments(plans.stream().flatMap(plan -> plan.school().stream()).toList(), tongue),
        commitments(plans.stream().flatMap(plan -> plan.parent().stream()).toList(), tongue),
        plans.stream()
            .flatMap(plan -> plan.positives().stream())
            .filter(praise -> callNames.containsKey(praise.pupilId()))
            .map(PlanPart.Praise::text)
            .toList(),
        learningLines(),
        !plans.isEmpty() && plans.stream().allMatch(PlanPart::agreed),
        tongue == Tongue.ENGLISH ? reviewText() : tongue.date(reviewOn()),
        stationery.sender(),
        stationery.coreMessage(),
        stationery.officeHours(),
        reference.value(),
        tongue == Tongue.ENGLISH ? "en-GB" : tongue.tag(),
        !plans.isEmpty() && plans.stream().allMatch(PlanPart::declined),
        ReviewWords.of(plans, callNames));
  }

  /** A parent may have a plan in another family, too, that this letter says nothing about. */
  private boolean isAboutThem(PlanPart plan) {
    return Stream.of(
            plan.positives().stream().map(PlanPart.Praise::pupilId),
            plan.school().stream().map(PlanPart.Line::pupilId),
            plan.parent().stream().map(PlanPart.Line::pupilId))
        .flatMap(pupils -> pupils)
        .anyMatch(callNames::containsKey);
  }

  private List<Commitment> commitments(List<PlanPart.Line> lines, Tongue tongue) {
    Optional<TranslatedStrategies> read = stationery.approved().strategies(tongue);
    return lines.stream()
        .filter(line -> callNames.containsKey(line.pupilId()))
        .map(
            line ->
                new Commitment(
                    callNames.get(line.pupilId()),
                    read.flatMap(each -> each.of(line.text(), callNames.get(line.pupilId())))
                        .orElse(line.text()),
                    line.dueOn(),
                    line.why()))
        .toList();
  }

  private List<LearningLine> learningLines() {
    return LearningOfPupils.few(
            learning, pupils.stream().map(RecipientRow::pupilId).toList(), MOST_LEARNING_LINES)
        .stream()
        .map(
            line ->
                new LearningLine(
                    callNames.get(line.pupilId()), line.subject(), line.words(), line.question()))
        .toList();
  }

  /** A first name; the whole name where two of the children share the first. */
  private String callName(RecipientRow pupil) {
    String given = pupil.pupilName().given();
    boolean alone =
        pupils.stream().filter(other -> Objects.equals(other.pupilName().given(), given)).count()
            == 1;
    return alone && given != null && !given.isBlank() ? given : pupil.pupilName().display();
  }

  private LocalDate reviewOn() {
    return plans.stream()
        .map(PlanPart::reviewOn)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(stationery.reviewOn());
  }

  private String reviewText() {
    LocalDate first = reviewOn();
    return first.equals(stationery.reviewOn())
        ? stationery.reviewText()
        : "by " + DAY.format(first);
  }

  private static Child child(RecipientRow pupil) {
    BigDecimal attendance = pupil.attendancePercent();
    return new Child(
        pupil.pupilName().display(),
        text(pupil.tutorGroup()),
        year(text(pupil.yearGroup())),
        attendance == null ? null : attendance.doubleValue());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  /** As a parent says it. */
  private static String year(String yearGroup) {
    return switch (yearGroup) {
      case "0" -> "Reception";
      case "N" -> "Nursery";
      default -> yearGroup;
    };
  }
}
