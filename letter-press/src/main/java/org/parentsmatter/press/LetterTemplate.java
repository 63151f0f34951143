package org.parentsmatter.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A letter template, checked and ready for any number of letters on any number of threads. Its
 * source is a small part of HTML: the elements of {@link TemplateElement}, the fields of {@link
 * MergeField} in braces and, for parts that only some letters have, the conditions of {@link
 * Condition}. There are no expressions, and nothing in a template reaches a file or the network.
 */
public final class LetterTemplate {

  private static final List<String> SHIPPED = List.of("plan-letter", "plan-note", "review-letter");

  private final String name;
  private final String title;
  private final String version;
  private final Tongue tongue;
  private final boolean readBySpeaker;
  private final List<Block> blocks;
  private final List<String> texts;

  private LetterTemplate(String name, Node letter, String version, List<Block> blocks) {
    this.name = name;
    this.title = letter.attribute("title");
    this.version = version;
    this.tongue = Tongue.of(attribute(letter, "lang", "en")).orElseThrow();
    this.readBySpeaker = attribute(letter, "read-by-speaker", "yes").equals("yes");
    this.blocks = blocks;
    this.texts = letter.texts();
  }

  /** The names of the templates that come with the press, the default one first. */
  public static List<String> shippedNames() {
    return SHIPPED;
  }

  /**
   * A template that comes with the press.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public static LetterTemplate shipped(String name) {
    if (!SHIPPED.contains(name)) {
      throw new IllegalArgumentException(
          "There is no template \"" + name + "\"; there are " + SHIPPED);
    }
    return read(name, "templates/" + name + ".html");
  }

  /**
   * A template that comes with the press, translated; empty when it is not. It may not have been
   * {@linkplain #readBySpeaker read by a speaker}.
   */
  public static Optional<LetterTemplate> shipped(String name, Tongue tongue) {
    if (tongue == Tongue.ENGLISH) {
      return Optional.of(shipped(name));
    }
    String file = "templates/" + name + "." + tongue.tag() + ".html";
    if (!SHIPPED.contains(name) || LetterTemplate.class.getResource(file) == null) {
      return Optional.empty();
    }
    return Optional.of(read(name, file));
  }

  /**
   * The source of a template that comes with the press, for who wants to write one like it; empty
   * when there is none of that name in that language.
   */
  public static Optional<String> shippedSource(String name, Tongue tongue) {
    String language = tongue == Tongue.ENGLISH ? "" : "." + tongue.tag();
    String file = "templates/" + name + language + ".html";
    return !SHIPPED.contains(name) || LetterTemplate.class.getResource(file) == null
        ? Optional.empty()
        : Optional.of(source(file));
  }

  private static LetterTemplate read(String name, String file) {
    try {
      return compile(name, source(file));
    } catch (TemplateFault fault) {
      throw new IllegalStateException("The shipped template " + file + " is broken", fault);
    }
  }

  private static String source(String file) {
    try (InputStream in = LetterTemplate.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("The shipped template " + file + " cannot be read", broken);
    }
  }

  /**
   * Checks a template and makes it ready for use.
   *
   * @throws TemplateFault when the source is not a template; it says where and why, and {@link
   *     TemplateFault#all} what else is wrong
   */
  public static LetterTemplate compile(String name, String source) throws TemplateFault {
    Node letter = TemplateReader.read(name, source);
    List<Block> blocks = TemplateGrammar.letter(name, letter);
    return new LetterTemplate(name, letter, fingerprint(source), blocks);
  }

  /**
   * Everything that is wrong with a template's source, in the order of its lines; empty when it can
   * be used.
   */
  public static List<TemplateFault> faults(String name, String source) {
    try {
      compile(name, source);
      return List.of();
    } catch (TemplateFault fault) {
      return fault.all();
    }
  }

  private static String attribute(Node letter, String attribute, String otherwise) {
    String value = letter.attribute(attribute);
    return value.isEmpty() ? otherwise : value;
  }

  static String fingerprint(String source) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public String name() {
    return name;
  }

  /** What the letter is called, for lists and as the title of the PDF. */
  public String title() {
    return title;
  }

  /**
   * The first 12 hexadecimal digits of the SHA-256 of the source: another source, another version.
   */
  public String version() {
    return version;
  }

  /** The language that the template is written in. */
  public Tongue tongue() {
    return tongue;
  }

  /** False while a translation waits for a speaker of the language to read it. */
  public boolean readBySpeaker() {
    return readBySpeaker;
  }

  /**
   * Every heading, paragraph and item in order, with its fields in braces, for people who read the
   * template itself.
   */
  public List<String> texts() {
    return texts;
  }

  List<Block> blocks() {
    return blocks;
  }
}
