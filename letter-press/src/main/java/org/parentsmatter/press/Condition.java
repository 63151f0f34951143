package org.parentsmatter.press;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a part of a template can depend on: {@code <only if="several-children">}, or {@code if-not}.
 * There are no others, and they cannot be put together.
 */
public enum Condition {
  AGREED("agreed", "the plan is agreed; before that it is only proposed", Value.NONE),
  SCHOOL_ONLY(
      "school-only",
      "the parent has left the plan to the school and is asked for nothing",
      Value.NONE),
  REVIEWED("reviewed", "there is a review of the plan to tell about", Value.NONE),
  ATTENDANCE_UNDER(
      "attendance-under",
      "the attendance of at least one child is known and under value=\"…\" per cent, 1 to 100",
      Value.PERCENT),
  SEVERAL_CHILDREN("several-children", "the letter is about more than one child", Value.NONE),
  POSITIVE_MESSAGE("positive-message", "there is good news", Value.NONE),
  SCHOOL_COMMITMENT("school-commitment", "the school has something to do", Value.NONE),
  PARENT_COMMITMENT("parent-commitment", "the parent has something to do", Value.NONE),
  LEARNING_LINE("learning-line", "there is something a child is learning now", Value.NONE),
  BY_POST("by-post", "the letter has a postal address; else the pupil takes it home", Value.NONE),
  FILLED_IN("filled-in", "there is something to say for the field value=\"…\"", Value.FIELD);

  private final String written;
  private final String meaning;
  private final Value value;

  Condition(String written, String meaning, Value value) {
    this.written = written;
    this.meaning = meaning;
    this.value = value;
  }

  /** As a template names it. */
  public String written() {
    return written;
  }

  /** When it is true, for those who write templates. */
  public String meaning() {
    return meaning;
  }

  Value value() {
    return value;
  }

  static Map<String, Condition> byName() {
    return Arrays.stream(values())
        .collect(Collectors.toUnmodifiableMap(Condition::written, Function.identity()));
  }

  /** What must be said beside the condition. */
  enum Value {
    NONE,
    PERCENT,
    FIELD
  }

  /**
   * A condition in a template.
   *
   * @param wanted whether it must be true, or must not
   * @param percent of {@link #ATTENDANCE_UNDER}
   * @param field of {@link #FILLED_IN}
   */
  record Asked(Condition condition, boolean wanted, int percent, MergeField field) {

    static Asked agreed(boolean wanted) {
      return new Asked(AGREED, wanted, 0, null);
    }

    /** The condition without what is wanted of it: the same question has the same answer. */
    Asked question() {
      return new Asked(condition, true, percent, field);
    }

    boolean holds(LetterData data) {
      return wanted == isTrue(data);
    }

    private boolean isTrue(LetterData data) {
      return switch (condition) {
        case AGREED -> data.agreed();
        case SCHOOL_ONLY -> data.schoolOnly();
        case REVIEWED -> !data.review().isEmpty();
        case ATTENDANCE_UNDER ->
            data.children().stream()
                .map(LetterData.Child::attendancePercent)
                .anyMatch(attendance -> attendance != null && attendance < percent);
        case SEVERAL_CHILDREN -> data.children().size() > 1;
        case POSITIVE_MESSAGE -> !data.positiveMessages().isEmpty();
        case SCHOOL_COMMITMENT -> !data.schoolCommitments().isEmpty();
        case PARENT_COMMITMENT -> !data.parentCommitments().isEmpty();
        case LEARNING_LINE -> !data.learningLines().isEmpty();
        case BY_POST -> data.addressLines().size() > 1;
        case FILLED_IN -> field.isFilledIn(data);
      };
    }
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Condition::written).toList();
  }
}
