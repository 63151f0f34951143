package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a template, it is a letter or a list of faults, and reaches nothing else. */
class HostileTemplatesTest {

  private static final LetterPress PRESS = new LetterPress();

  private static final List<String> NAMES =
      Stream.concat(
              Stream.of(TemplateElement.values()).map(TemplateElement::tag),
              Stream.of("script", "img", "div", "x:include", "style", "a", "tr", "td", "svg"))
          .toList();
  private static final List<String> ATTRIBUTES =
      List.of(
          "each",
          "show",
          "of",
          "alt",
          "if",
          "if-not",
          "while",
          "value",
          "count",
          "height",
          "title",
          "lang",
          "src",
          "href",
          "onload",
          "style",
          "read-by-speaker");
  private static final List<String> VALUES =
      List.of(
          "child",
          "school-commitment",
          "name",
          "text",
          "logo",
          "agreed",
          "by-post",
          "95",
          "2",
          "email",
          "filled-in",
          "attendance-under",
          "",
          "file:///etc/passwd",
          "{email}",
          "&#x202e;");
  private static final List<String> TEXTS =
      List.of(
          "word",
          "{salutation}",
          "{childNames}",
          "{",
          "}",
          "{x}",
          "${1+1}",
          "#{y}",
          "  ",
          "&amp;",
          "&lt;",
          "مريم",
          "王小明",
          "😀",
          "\u0915\u094D\u0937",
          "\u0301",
          "\u200D\u200D",
          "\uFFFD",
          "ﷺ",
          "𐎀",
          "a".repeat(400),
          "\n\n",
          "]]&gt;",
          "<!-- x -->",
          "<?x y?>",
          "<![CDATA[{x}<b>]]>");

  private static final class Writer {
    private final Random random;
    private final StringBuilder out = new StringBuilder();

    Writer(long seed) {
      random = new Random(seed);
    }

    private String any(List<String> of) {
      return of.get(random.nextInt(of.size()));
    }

    String template() {
      out.append("<letter title='x'>");
      for (int i = random.nextInt(6); i >= 0; i--) {
        element(0);
      }
      return out.append("</letter>").toString();
    }

    private void element(int depth) {
      String name = any(NAMES);
      out.append('<').append(name);
      if (random.nextInt(3) == 0) {
        out.append(' ').append(any(ATTRIBUTES)).append("='").append(any(VALUES)).append('\'');
      }
      out.append('>');
      for (int i = random.nextInt(4); i > 0; i--) {
        if (depth < 5 && random.nextBoolean()) {
          element(depth + 1);
        } else {
          out.append(any(TEXTS));
        }
      }
      out.append(random.nextInt(40) == 0 ? "" : "</" + name + ">");
    }
  }

  /** True when it made a letter. */
  private static boolean isLetter(String source) throws Exception {
    try {
      LetterTemplate template = LetterTemplate.compile("t", source);
      TemplateAdvice.of(template).summary();
      return PRESS.set(template, Sample.letter().data(), Sample.ARTWORK).pages() > 0;
    } catch (TemplateFault fault) {
      assertThat(fault.all()).isNotEmpty().hasSizeLessThanOrEqualTo(50);
      assertThat(fault.getMessage()).hasSizeLessThan(700);
      return false;
    } catch (CannotSet refused) {
      assertThat(refused).hasMessageMatching("(?s).*(character|sign|write).*");
      return false;
    }
  }

  @Test
  void randomElementsAreALetterOrFaults() throws Exception {
    for (long seed = 0; seed < 3_000; seed++) {
      isLetter(new Writer(seed).template());
    }
  }

  /** Of the right elements, with texts of every kind: most of these are letters. */
  @Test
  void rightElementsWithAnyTextAreLetters() throws Exception {
    Random random = new Random(7);
    AtomicInteger letters = new AtomicInteger();
    for (int i = 0; i < 300; i++) {
      String inside =
          random
              .ints(4, 1, TemplateElement.values().length)
              .mapToObj(at -> TemplateElement.values()[at].example())
              .collect(Collectors.joining("<p>" + TEXTS.get(random.nextInt(3)) + "</p>"));
      letters.addAndGet(isLetter("<letter title='x'>" + inside + "</letter>") ? 1 : 0);
    }
    assertThat(letters.get()).isEqualTo(300);
  }

  /** Any shipped template with one character changed. */
  @Test
  void aSlipOfTheKeyIsAFaultOrNothing() throws Exception {
    String source;
    try (var in = LetterTemplate.class.getResourceAsStream("templates/plan-letter.html")) {
      source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Random random = new Random(11);
    for (int i = 0; i < 1_500; i++) {
      int at = random.nextInt(source.length());
      char key = "<>{}&'\"/ x\u0000\u0007\uD800".charAt(random.nextInt(13));
      for (TemplateFault fault :
          LetterTemplate.faults("t", source.substring(0, at) + key + source.substring(at + 1))) {
        assertThat(fault.line()).isBetween(1, 90);
        assertThat(fault.field()).isNotNull();
      }
    }
  }

  static Stream<String> huge() {
    return Stream.of(
        "{".repeat(1_000_000),
        "<letter title='x'><p>" + "{".repeat(99_000) + "</p></letter>",
        "<letter title='x'><p>" + "{}".repeat(49_000) + "</p></letter>",
        "<letter title='x'><p>{" + "a".repeat(99_000) + "}</p></letter>",
        "<letter title='x'><p>" + "{reference}\n".repeat(8_000) + "{x}</p></letter>",
        "<letter title='x'>" + "<b>".repeat(30_000),
        "<letter title='x'>" + "<u/>".repeat(24_000) + "</letter>",
        "<letter title='x'>" + "<only if='agreed'>".repeat(12) + "</letter>",
        "<letter "
            + Stream.iterate(0, i -> i + 1)
                .limit(9_000)
                .map(i -> "a" + i + "='' ")
                .collect(Collectors.joining())
            + "/>",
        "<" + "x".repeat(99_000) + "/>",
        "<letter title='x'><p x" + "y".repeat(99_000) + "='z'>x</p></letter>",
        "<letter title='x'><only if='" + "agreed ".repeat(14_000) + "'><p>x</p></only></letter>",
        "<letter title='x'><p>" + "&#x10FFFF;".repeat(9_000) + "</p></letter>");
  }

  @ParameterizedTest
  @MethodSource("huge")
  void hugeTemplatesAreAnsweredToo(String source) throws Exception {
    assertThat(isLetter(source)).isFalse();
  }

  @Test
  void nothingInATemplateReachesAFileOrTheNetwork(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    AtomicInteger asked = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread listening = new Thread(() -> listen(server, asked));
      listening.start();
      String network = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      for (String address : List.of(network, secret.toUri().toString())) {
        for (String attack : attacks(address)) {
          List<TemplateFault> faults = LetterTemplate.faults("t", attack);
          assertThat(faults).isNotEmpty();
          assertThat(faults.toString()).doesNotContain("the secret");
        }
      }
      server.close();
      listening.join();
    }
    assertThat(asked).hasValue(0);
  }

  private static void listen(ServerSocket server, AtomicInteger asked) {
    try {
      while (true) {
        server.accept().close();
        asked.incrementAndGet();
      }
    } catch (IOException closed) {
      return;
    }
  }

  private static List<String> attacks(String address) {
    String letter = "<letter title='x'><p>%s</p></letter>";
    return List.of(
        "<!DOCTYPE l [<!ENTITY x SYSTEM '" + address + "'>]>" + letter.formatted("&x;"),
        "<!DOCTYPE l [<!ENTITY % x SYSTEM '" + address + "'>%x;]>" + letter.formatted("x"),
        "<!DOCTYPE l SYSTEM '" + address + "'>" + letter.formatted("x"),
        "<!DOCTYPE l PUBLIC 'x' '" + address + "'>" + letter.formatted("x"),
        "<letter title='x' xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='"
            + address
            + "'/></letter>",
        "<letter title='x' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:noNamespaceSchemaLocation='"
            + address
            + "'><p>x</p></letter>",
        letter.formatted("<img src='" + address + "'/>"),
        letter.formatted("<a href='" + address + "'>x</a>"),
        "<letter title='x'><image of='" + address + "' alt='x'/></letter>",
        "<letter title='x'><image of='logo' src='" + address + "' alt='x'/></letter>",
        "<letter title='x'><link rel='stylesheet' href='" + address + "'/></letter>",
        "<?xml-stylesheet href='" + address + "'?>" + letter.formatted("{x}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../secret", "plan-letter.pl", "/etc/passwd", ""})
  void aShippedTemplateIsOneOfTheList(String name) {
    assertThat(LetterTemplate.shipped(name, Tongue.POLISH)).isEmpty();
  }
}
