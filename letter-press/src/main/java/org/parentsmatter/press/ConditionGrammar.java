package org.parentsmatter.press;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template may make a part of itself depend on. */
final class ConditionGrammar {

  private static final List<String> WAYS = List.of("while", "if", "if-not");
  private static final Map<String, Boolean> AGREED = Map.of("agreed", true, "proposed", false);
  private static final Map<String, MergeField> FIELDS =
      Stream.of(MergeField.values())
          .collect(Collectors.toUnmodifiableMap(MergeField::field, Function.identity()));

  private final Faults faults;
  private final Attributes attributes;

  ConditionGrammar(Faults faults, Attributes attributes) {
    this.faults = faults;
    this.attributes = attributes;
  }

  /** What an element {@code only} asks; null when that is not clear. */
  Condition.Asked asked(Node node) {
    attributes.only(node, "while", "if", "if-not", "value");
    List<String> ways = WAYS.stream().filter(node.attributes()::containsKey).toList();
    if (ways.size() != 1) {
      faults.add(
          node,
          "only",
          "<only> needs one of while=\"…\", if=\"…\" and if-not=\"…\", and not two of them");
      return null;
    }
    String way = ways.get(0);
    if (way.equals("while")) {
      noValue(node, "while");
      Boolean agreed = attributes.oneOf(node, way, AGREED);
      return agreed == null ? null : Condition.Asked.agreed(agreed);
    }
    Condition condition = attributes.oneOf(node, way, Condition.byName());
    return condition == null ? null : asked(node, condition, way.equals("if"));
  }

  private Condition.Asked asked(Node node, Condition condition, boolean wanted) {
    switch (condition.value()) {
      case PERCENT:
        Integer percent = attributes.number(node, "value", 1, 100);
        return percent == null ? null : new Condition.Asked(condition, wanted, percent, null);
      case FIELD:
        MergeField field = attributes.oneOf(node, "value", FIELDS);
        return new Condition.Asked(condition, wanted, 0, field);
      default:
        noValue(node, condition.written());
        return new Condition.Asked(condition, wanted, 0, null);
    }
  }

  private void noValue(Node node, String what) {
    if (node.attributes().containsKey("value")) {
      faults.add(node, "value", "\"" + what + "\" takes no value=\"…\"");
    }
  }
}
