package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {

  private static TemplateFault fault(String source) {
    return catchThrowableOfType(TemplateFault.class, () -> LetterTemplate.compile("mine", source));
  }

  @Test
  void theShippedTemplatesCompile() {
    assertThat(LetterTemplate.shippedNames()).startsWith("plan-letter").contains("plan-note");
    for (String name : LetterTemplate.shippedNames()) {
      LetterTemplate template = LetterTemplate.shipped(name);
      assertThat(template.name()).isEqualTo(name);
      assertThat(template.title()).isNotBlank();
      assertThat(template.version()).matches("[0-9a-f]{12}");
    }
  }

  @Test
  void anUnknownShippedTemplateIsRefused() {
    assertThatThrownBy(() -> LetterTemplate.shipped("../../secret"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherSourceIsAnotherVersion() throws Exception {
    String source = "<letter title='x'><p>Hello</p></letter>";
    assertThat(LetterTemplate.compile("a", source).version())
        .isEqualTo(LetterTemplate.compile("b", source).version())
        .isNotEqualTo(LetterTemplate.compile("a", source + " ").version());
  }

  @Test
  void anUnknownFieldIsNamedWithItsLine() {
    TemplateFault fault =
        fault("<letter title='x'>\n<p>Dear\n all of\n {parentName}\n</p></letter>");
    assertThat(fault.template()).isEqualTo("mine");
    assertThat(fault.line()).isEqualTo(4);
    assertThat(fault.field()).isEqualTo("parentName");
    assertThat(fault).hasMessageContaining("there is no merge field {parentName}");
  }

  @Test
  void anUnknownElementIsNamedWithItsLine() {
    TemplateFault fault = fault("<letter title='x'>\n<p>Hi</p>\n<script>x</script></letter>");
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.field()).isEqualTo("script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE letter [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<letter title='x'><p>&x;</p></letter>",
        "<!DOCTYPE letter SYSTEM \"http://127.0.0.1:1/x.dtd\"><letter title='x'><p>x</p></letter>",
        "<!DOCTYPE l [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><letter title='x'><p>&b;</p></letter>"
      })
  void documentTypesAndEntitiesAreRefused(String hostile) {
    assertThat(fault(hostile)).hasMessageContaining("document type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "<letter>",
        "<p>x</p>",
        "<letter title=' '><p>x</p></letter>",
        "<letter title='x'>loose text</letter>",
        "<letter title='x'><p></p></letter>",
        "<letter title='x'><p onclick='x'>x</p></letter>",
        "<letter title='x'><p>x <u>y</u></p></letter>",
        "<letter title='x'><p>{salutation</p></letter>",
        "<letter title='x'><p>${{salutation}}</p></letter>",
        "<letter title='x'><p>#{1+1}</p></letter>",
        "<letter title='x'><p>&nbsp;</p></letter>",
        "<letter title='x'><img src='file:///etc/passwd'/></letter>",
        "<letter title='x'><only while='sometimes'><p>x</p></only></letter>",
        "<letter title='x'><table each='family'><th show='name'>x</th></table></letter>",
        "<letter title='x'><table each='child'><th show='password'>x</th></table></letter>",
        "<letter title='x'><table each='child'/></letter>",
        "<letter title='x'><list each='thing'/></letter>",
        "<letter title='x'><list each='positive-message'><p>x</p></list></letter>",
        "<letter title='x'><ul><p>x</p></ul></letter>",
        "<letter title='x'><reply-slip><p>x</p></reply-slip></letter>",
        "<letter title='x'><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='x'/></letter>"
      })
  void whatIsNotInTheLanguageIsAFault(String source) {
    assertThat(fault(source)).isNotNull();
  }

  @Test
  void endlessNestingAndEndlessTextAreRefused() {
    assertThat(fault("<letter title='x'>" + "<keep-together>".repeat(10_000))).isNotNull();
    assertThat(fault("<letter title='x'><p>" + "x".repeat(200_000) + "</p></letter>")).isNotNull();
  }

  @Test
  void aLetterWithoutAnythingInItIsRefused() {
    assertThat(fault("<letter title='x'></letter>")).hasMessageContaining("empty");
  }
}
