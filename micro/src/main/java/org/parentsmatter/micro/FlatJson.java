package org.parentsmatter.micro;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One JSON object of strings, numbers and words, with nothing inside one another: all that a
 * command and a server have to say to each other. The server's own JSON library is not on the class
 * path of a command that starts no server.
 */
final class FlatJson {
  private static final Pattern MEMBER =
      Pattern.compile(
          "\\G\\s*,?\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([-+.\\w]++))\\s*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private FlatJson() {}

  /** Writes every value as a string. */
  static String write(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /**
   * Reads an object; a {@code null} is left out.
   *
   * @throws IllegalArgumentException when it is not such an object
   */
  static Map<String, String> read(String json) {
    String text = json.strip();
    if (!text.startsWith("{") || !text.endsWith("}")) {
      throw new IllegalArgumentException("Not a JSON object");
    }
    String members = text.substring(1, text.length() - 1);
    Map<String, String> values = new LinkedHashMap<>();
    Matcher matcher = MEMBER.matcher(members);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
      String word = matcher.group(3);
      if (word == null) {
        values.put(plain(matcher.group(1)), plain(matcher.group(2)));
      } else if (!word.equals("null")) {
        values.put(plain(matcher.group(1)), word);
      }
    }
    if (!members.substring(end).isBlank()) {
      throw new IllegalArgumentException("Not a flat JSON object");
    }
    return values;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static String plain(String escaped) {
    return ESCAPE
        .matcher(escaped)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) == null
                        ? named(escape.group(2))
                        : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  private static String named(String letter) {
    return switch (letter) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> letter;
    };
  }
}
