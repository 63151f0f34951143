package org.parentsmatter.press;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes templates that are nearly templates: some right, most wrong in several places. */
final class RandomTemplate {

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
  static final List<String> TEXTS =
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

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  RandomTemplate(long seed) {
    random = new Random(seed);
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  String source() {
    out.append("<letter title='x'>");
    for (int i = random.nextInt(6); i >= 0; i--) {
      element(0);
    }
    return out.append("</letter>").toString();
  }

  /** The right elements in any order, with texts of every kind between them. */
  String sourceOfRightElements() {
    out.append("<letter title='x'>");
    for (int i = random.nextInt(5); i >= 0; i--) {
      int element = 1 + random.nextInt(TemplateElement.values().length - 1);
      out.append(TemplateElement.values()[element].example());
      out.append("<p>x ").append(any(TEXTS)).append("</p>");
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
