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
      isLetter(new RandomTemplate(seed).source());
    }
  }

  /** These get as far as paper, all but those with a lone brace or a sign that no font has. */
  @Test
  void rightElementsWithAnyTextAreLettersOrRefused() throws Exception {
    int letters = 0;
    for (long seed = 0; seed < 400; seed++) {
      letters += isLetter(new RandomTemplate(seed).sourceOfRightElements()) ? 1 : 0;
    }
    assertThat(letters).isBetween(50, 350);
  }

  /** Any shipped template with one character changed. */
  @Test
  void aSlipOfTheKeyIsAFaultOrNothing() throws Exception {
    String source;
    try (var in = LetterTemplate.class.getResourceAsStream("templates/plan-letter.html")) {
      source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int lines = (int) source.lines().count();
    Random random = new Random(11);
    for (int i = 0; i < 1_500; i++) {
      int at = random.nextInt(source.length());
      char key = "<>{}&'\"/ x\u0000\u0007\uD800".charAt(random.nextInt(13));
      for (TemplateFault fault :
          LetterTemplate.faults("t", source.substring(0, at) + key + source.substring(at + 1))) {
        assertThat(fault.line()).isBetween(1, lines);
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
