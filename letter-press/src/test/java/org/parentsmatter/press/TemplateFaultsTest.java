package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office is told about a template that is wrong. */
class TemplateFaultsTest {

  private static List<TemplateFault> faults(String source) {
    return LetterTemplate.faults("mine", source);
  }

  private static TemplateFault fault(String inside) {
    List<TemplateFault> faults = faults("<letter title='x'><p>x</p>" + inside + "</letter>");
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheLines() {
    String source =
        """
        <letter title="Ours" colour="red">
          <p>Dear {salutaton}</p>
          <only if="several-childs"><p>{}</p></only>
          <list each="school-comitment"><p>x</p></list>
          loose
          <keep-togther>
            <p>{schoolname}</p>
          </keep-togther>
          <table each="parent-commitment"><th show="name">What</th></table>
          <image of="logo"/>
          <p>Stop {here</p>
        </letter>
        """;
    assertThat(faults(source))
        .extracting(TemplateFault::line, TemplateFault::field)
        .containsExactly(
            tuple(1, "colour"),
            tuple(2, "salutaton"),
            tuple(3, "if"),
            tuple(3, ""),
            tuple(4, "each"),
            tuple(4, "p"),
            tuple(5, "letter"),
            tuple(6, "keep-togther"),
            tuple(7, "schoolname"),
            tuple(9, "show"),
            tuple(10, "alt"),
            tuple(11, "{"));
    assertThat(faults(source)).allSatisfy(fault -> assertThat(fault.template()).isEqualTo("mine"));
    assertThat(faults(source).get(1))
        .hasMessage("Template mine, line 2: " + faults(source).get(1).problem());
  }

  @Test
  void aTemplateWithoutFaultsHasNone() {
    assertThat(faults("<letter title='x'><p>x</p></letter>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>{childnames}</p>|did you mean {childNames}?",
        "<p>{ childNames }</p>|did you mean {childNames}?",
        "<p>{telefone}</p>|did you mean {telephone}?",
        "<p>{xyz}</p>|there are salutation, childNames",
        "<keeptogether/>|did you mean <keep-together>?",
        "<reply-slp><h2>x</h2></reply-slp>|did you mean <reply-slip>?",
        "<script>x</script>|the element <script> is not allowed here",
        "<li>x</li>|it stands in <ul>, <ol> or <reply-slip>",
        "<th show='name'>x</th>|it stands in <table>",
        "<p><u>x</u></p>|the element <u> is not allowed inside <p>, only <b> and <i> are",
        "<table each='childs'><th show='name'>x</th></table>|did you mean \"child\"?",
        "<table each='child'><th show='atendance'>x</th></table>|did you mean \"attendance\"?",
        "<list eech='school-commitment'/>|did you mean \"each\"?",
        "<only if='several-childen'><p>x</p></only>|did you mean \"several-children\"?",
        "<only if='filled-in' value='emial'><p>x</p></only>|did you mean \"email\"?",
        "<only if='attendance-under'><p>x</p></only>|a whole number from 1 to 100",
        "<only if='attendance-under' value='9999999999'><p>x</p></only>|from 1 to 100",
        "<only if='attendance-under' value='95%'><p>x</p></only>|from 1 to 100",
        "<only if='by-post' value='1'><p>x</p></only>|\"by-post\" takes no value",
        "<only if='by-post' if-not='agreed'><p>x</p></only>|not two of them",
        "<only><p>x</p></only>|needs one of while",
        "<only while='agreed' value='1'><p>x</p></only>|\"while\" takes no value",
        "<image of='logo' alt=' '/>|needs alt=",
        "<image of='flag' alt='x'/>|one of logo, signature",
        "<image of='logo' alt='Of {schoolName}'/>|merge fields cannot stand in alt",
        "<image of='logo' alt='x' height='500'/>|from 5 to 80",
        "<image of='logo' alt='x'>y</image>|nothing can stand in <image>",
        "<keep-together><p>x</p><page-break/></keep-together>|cannot stand in <keep-together>",
        "<page-break to='2'/>|the attribute \"to\" is not allowed",
        "<reply-slip><h2>x</h2><lines count='4'>y</lines></reply-slip>|from 1 to 3",
        "<reply-slip><h2>x</h2><lines count='1'>{date}</lines></reply-slip>|may not hold merge",
        "<ul>x</ul>|text must stand in <li>, not directly in <ul>"
      })
  void aFaultSaysWhatToDo(String inside, String words) {
    assertThat(faults("<letter title='x'><p>x</p>" + inside + "</letter>"))
        .first()
        .satisfies(fault -> assertThat(fault.problem()).contains(words))
        .satisfies(fault -> assertThat(fault.field()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<letter title='x'><p>a <b>c</p></letter>|1|b|</p> closes nothing here: <b> of line 1",
        "<letter title='x'>~<p>a~</letter>|3|p|</letter> closes nothing here: <p> of line 2",
        "<letter title='x'>~<p>a|2|p|<p> of line 2 is never closed",
        "<letter title='x'><p>a & b</p></letter>|1|p|for the sign & write &amp;",
        "<letter title='x'><p>&nbsp;</p></letter>|1|p|\"&nbsp;\" cannot be read",
        "<letter title='x'><p>a < b</p></letter>|1|p|for the sign < write &lt;",
        "<letter title='x'><p>a</p></letter><p>b</p>|1|letter|everything must stand in one <letter",
        "hello|1|letter|everything must stand in one <letter",
        "<!DOCTYPE html><letter title='x'><p>x</p></letter>|1|DOCTYPE|document type"
      })
  void whatIsNotWellFormedIsExplainedToo(String source, int line, String field, String words) {
    for (Locale language : List.of(Locale.UK, Locale.GERMANY)) {
      Locale before = Locale.getDefault();
      Locale.setDefault(language);
      try {
        TemplateFault fault = faults(source.replace('~', '\n')).get(0);
        assertThat(fault.problem()).contains(words);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.field()).isEqualTo(field);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void controlCharactersAndNothingAtAllAreExplained() {
    assertThat(faults("<letter title='x'><p>\u0001</p></letter>").get(0).problem())
        .contains("control character");
    assertThat(faults(" ").get(0).problem()).contains("it is empty");
  }

  @ParameterizedTest
  @EnumSource
  void everyConditionIsTakenBothWays(Condition condition) {
    String value =
        switch (condition.value()) {
          case NONE -> "";
          case PERCENT -> " value='95'";
          case FIELD -> " value='email'";
        };
    for (String way : List.of("if", "if-not")) {
      assertThat(
              faults(
                  "<letter title='x'><only %s='%s'%s><p>x</p></only></letter>"
                      .formatted(way, condition.written(), value)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"true", "1=1", "{email}", "attendance-under 95", "${x}", "agreed,by-post"})
  void thereAreNoExpressions(String expression) {
    assertThat(fault("<only if='" + expression + "'><p>x</p></only>").field()).isEqualTo("if");
  }
}
