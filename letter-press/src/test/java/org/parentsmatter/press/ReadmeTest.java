package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables for template writers name everything that is accepted, and nothing else is. */
class ReadmeTest {

  /** The first column of a table, and the row it stands in. */
  private static Map<String, String> table(String firstHead) throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("| " + firstHead + " |")) {
        inside = true;
      } else if (!line.startsWith("|")) {
        inside = false;
      } else if (inside && line.startsWith("| `")) {
        rows.put(line.substring(3, line.indexOf('`', 3)), line);
      }
    }
    return rows;
  }

  static Stream<String> examples() throws IOException {
    return table("element").values().stream()
        .map(row -> row.split("\\|")[2].strip())
        .map(example -> example.substring(1, example.length() - 1));
  }

  private static List<TemplateFault> faults(String inside) {
    return LetterTemplate.faults("t", "<letter title='x'><p>x</p>" + inside + "</letter>");
  }

  @Test
  void theTablesNameAllThatThereIs() throws Exception {
    assertThat(table("element").keySet())
        .containsExactlyElementsOf(
            TemplateElement.tags().stream().map(tag -> "<" + tag + ">").toList());
    assertThat(table("field").keySet())
        .containsExactlyElementsOf(
            MergeField.allowed().stream().map(field -> "{" + field + "}").toList());
    assertThat(table("condition").keySet())
        .containsExactlyElementsOf(
            Arrays.stream(Condition.values()).map(Condition::written).toList());
    assertThat(table("profile").keySet())
        .containsExactlyElementsOf(
            Arrays.stream(EnvelopeProfile.values()).map(EnvelopeProfile::name).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsAccepted(String example) {
    assertThat(
            example.startsWith("<letter ") ? LetterTemplate.faults("t", example) : faults(example))
        .isEmpty();
  }

  @Test
  void everyFieldIsAccepted() throws Exception {
    for (String field : table("field").keySet()) {
      assertThat(faults("<p>" + field + "</p>")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "abbr",
        "address",
        "article",
        "aside",
        "audio",
        "base",
        "blockquote",
        "body",
        "br",
        "button",
        "canvas",
        "caption",
        "center",
        "code",
        "col",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "fieldset",
        "font",
        "footer",
        "form",
        "frame",
        "h3",
        "h4",
        "head",
        "header",
        "hr",
        "html",
        "iframe",
        "img",
        "input",
        "link",
        "main",
        "map",
        "math",
        "meta",
        "nav",
        "object",
        "option",
        "picture",
        "pre",
        "script",
        "section",
        "select",
        "small",
        "span",
        "strong",
        "style",
        "sub",
        "sup",
        "svg",
        "tbody",
        "td",
        "template",
        "textarea",
        "thead",
        "title",
        "tr",
        "u",
        "video",
        "include",
        "letter",
        "LIST",
        "P"
      })
  void noOtherElementIs(String name) {
    assertThat(faults("<" + name + ">x</" + name + ">"))
        .extracting(TemplateFault::field)
        .contains(name);
    assertThat(faults("<p>x <" + name + ">x</" + name + "></p>"))
        .extracting(TemplateFault::field)
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Salutation", "childName", "children", "attendance", "address", "parentName", "class",
        "salutation.class", "salutation()", "#salutation", "salutation|upper", "0", "", "this",
        "system", "env", "data", "language", "agreed"
      })
  void noOtherFieldIs(String name) {
    assertThat(faults("<p>{" + name + "}</p>"))
        .extracting(TemplateFault::field)
        .containsExactly(name);
  }
}
