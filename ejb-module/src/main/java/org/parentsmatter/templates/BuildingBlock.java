package org.parentsmatter.templates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parentsmatter.press.Condition;
import org.parentsmatter.press.MergeField;
import org.parentsmatter.press.TemplateElement;

/**
 * Something to put into a template with one click.
 *
 * @param words what it is, in plain words
 * @param example what a letter would say, or where it is used; may be empty
 * @param text what is put into the template
 */
public record BuildingBlock(String words, String example, String text) {
  /** They stand around or inside of others, or have buttons of their own. */
  private static final Set<TemplateElement> NOT_ALONE =
      EnumSet.of(
          TemplateElement.LETTER, TemplateElement.LI, TemplateElement.TH, TemplateElement.ONLY);

  /** What is filled in for each letter. */
  public static List<BuildingBlock> fields() {
    return Arrays.stream(MergeField.values())
        .map(
            field ->
                new BuildingBlock(
                    sentence(field.meaning()), field.example(), "{" + field.field() + "}"))
        .toList();
  }

  /** The parts that a letter is made of. */
  public static List<BuildingBlock> parts() {
    return Arrays.stream(TemplateElement.values())
        .filter(element -> !NOT_ALONE.contains(element))
        .map(
            element ->
                new BuildingBlock(
                    sentence(element.meaning()), "<" + element.tag() + ">", element.example()))
        .toList();
  }

  /** What only some letters have. */
  public static List<BuildingBlock> conditions() {
    BuildingBlock proposed =
        new BuildingBlock(
            "Only while the plan is proposed", "proposed", only("while=\"proposed\""));
    return Stream.concat(
            Stream.of(proposed), Arrays.stream(Condition.values()).map(BuildingBlock::of))
        .toList();
  }

  private static BuildingBlock of(Condition condition) {
    return new BuildingBlock(
        "Only if " + condition.meaning(),
        condition.written(),
        only("if=\"" + condition.written() + "\"" + value(condition)));
  }

  private static String only(String when) {
    return "<only " + when + ">\n  <p>Write here</p>\n</only>";
  }

  private static String value(Condition condition) {
    return switch (condition) {
      case ATTENDANCE_UNDER -> " value=\"95\"";
      case FILLED_IN -> " value=\"email\"";
      default -> "";
    };
  }

  private static String sentence(String meaning) {
    return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1);
  }
}
