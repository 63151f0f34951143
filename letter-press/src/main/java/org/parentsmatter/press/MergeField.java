package org.parentsmatter.press;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.Wording.Run;

/**
 * The fields that a template may merge, written as {@code {salutation}}. There is no other way to
 * reach the data.
 */
public enum MergeField {
  SALUTATION(
      "salutation", "the whole line of greeting", "Dear Ms Kowalska", LetterData::salutation),
  CHILD_NAMES(
      "childNames", "all children in one phrase", "Zofia Kowalska and Jan Kowalski", data -> ""),
  SCHOOL_NAME(
      "schoolName",
      "the school's name",
      "Northgate Academy",
      data -> data.letterhead().schoolName()),
  /** Where the school has given none, the sentence still has to make sense. */
  TELEPHONE(
      "telephone",
      "the school's telephone number; without one, \"the number you know\"",
      "01274 555 0100",
      data ->
          data.letterhead().telephone().isBlank()
              ? words(data).theNumberYouKnow()
              : data.letterhead().telephone()),
  EMAIL(
      "email",
      "the school's e-mail address",
      "office@northgate.example",
      data -> data.letterhead().email()),
  WEB("web", "the school's website", "www.northgate.example", data -> data.letterhead().web()),
  OFFICE_HOURS(
      "officeHours",
      "when the office is open",
      "from 8am to 4pm, Monday to Friday",
      LetterData::officeHours),
  REFERENCE("reference", "this letter's number", "PM-26-004711", LetterData::reference),
  DATE(
      "date",
      "this letter's date in words",
      "23 November 2026",
      data -> words(data).date(data.date())),
  REVIEW(
      "review",
      "when the plan is looked at again",
      "before the end of the spring term",
      LetterData::reviewText),
  WHAT_NEXT(
      "whatNext",
      "after a review: what comes next",
      "We would like to make the next plan with you.",
      data -> data.review().whatNext()),
  SENDER_NAME("senderName", "who signs", "Rachel Hargreaves", data -> data.sender().name()),
  SENDER_ROLE(
      "senderRole", "what they are at the school", "Deputy Head", data -> data.sender().role()),
  CORE_MESSAGE(
      "coreMessage",
      "the line of the school's vision",
      "Together we help every child to learn.",
      LetterData::coreMessage),
  QR_TEXT(
      "qrText",
      "the text of the QR code, to be typed by hand",
      "https://reply.northgate.example/r/7f3k2m9q",
      LetterData::qrText);

  private final String field;
  private final String meaning;
  private final String example;
  private final Function<LetterData, String> value;

  MergeField(String field, String meaning, String example, Function<LetterData, String> value) {
    this.field = field;
    this.meaning = meaning;
    this.example = example;
    this.value = value;
  }

  /** As written between braces. */
  public String field() {
    return field;
  }

  /** What it stands for, for those who write templates. */
  public String meaning() {
    return meaning;
  }

  /** What it could say in a letter of an invented school. */
  public String example() {
    return example;
  }

  List<Run> of(LetterData data, boolean bold) {
    return this == CHILD_NAMES
        ? words(data).all(data.children().stream().map(Child::name).toList(), bold)
        : List.of(Run.of(value.apply(data), bold));
  }

  /** Whether the letter has something to say for it. */
  boolean isFilledIn(LetterData data) {
    return this == CHILD_NAMES || !value.apply(data).isBlank();
  }

  static Optional<MergeField> named(String field) {
    return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
  }

  static List<String> allowed() {
    return Arrays.stream(values()).map(MergeField::field).toList();
  }

  private static PrintedWords words(LetterData data) {
    return Tongue.of(data.language()).orElse(Tongue.ENGLISH).words();
  }
}
