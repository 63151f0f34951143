package org.parentsmatter.press;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.Wording.Run;

/**
 * The fields that a template may merge, written as {@code {salutation}}. There is no other way to
 * reach the data.
 */
public enum MergeField {
  /** The whole line, such as "Dear Ms Kowalska". */
  SALUTATION("salutation", LetterData::salutation),
  /** All children as a phrase: "Zofia Kowalska and Jan Kowalski". */
  CHILD_NAMES("childNames", data -> ""),
  SCHOOL_NAME("schoolName", data -> data.letterhead().schoolName()),
  /** Where the school has given none, the sentence still has to make sense. */
  TELEPHONE(
      "telephone",
      data ->
          data.letterhead().telephone().isBlank()
              ? words(data).theNumberYouKnow()
              : data.letterhead().telephone()),
  EMAIL("email", data -> data.letterhead().email()),
  WEB("web", data -> data.letterhead().web()),
  OFFICE_HOURS("officeHours", LetterData::officeHours),
  REFERENCE("reference", LetterData::reference),
  /** The letter's date in words. */
  DATE("date", data -> words(data).date(data.date())),
  /** When the plan is looked at again, such as "before the end of the spring term". */
  REVIEW("review", LetterData::reviewText),
  SENDER_NAME("senderName", data -> data.sender().name()),
  SENDER_ROLE("senderRole", data -> data.sender().role()),
  CORE_MESSAGE("coreMessage", LetterData::coreMessage),
  /** The text of the QR code, for typing by hand. */
  QR_TEXT("qrText", LetterData::qrText);

  private final String field;
  private final Function<LetterData, String> value;

  MergeField(String field, Function<LetterData, String> value) {
    this.field = field;
    this.value = value;
  }

  /** As written between braces. */
  public String field() {
    return field;
  }

  List<Run> of(LetterData data, boolean bold) {
    return this == CHILD_NAMES
        ? words(data).all(data.children().stream().map(Child::name).toList(), bold)
        : List.of(Run.of(value.apply(data), bold));
  }

  static Optional<MergeField> named(String field) {
    return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
  }

  static String allowed() {
    return Arrays.stream(values()).map(MergeField::field).collect(Collectors.joining(", "));
  }

  private static PrintedWords words(LetterData data) {
    return Tongue.of(data.language()).orElse(Tongue.ENGLISH).words();
  }
}
