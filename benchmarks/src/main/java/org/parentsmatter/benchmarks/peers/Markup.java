package org.parentsmatter.benchmarks.peers;

/** Puts XML together: elements of one name space, with their text escaped. */
final class Markup {
  private final String prefix;
  private final StringBuilder text = new StringBuilder(16_384);

  /**
   * @param prefix of every element, may be empty
   */
  Markup(String prefix) {
    this.prefix = prefix;
  }

  Markup open(String element, String attributes) {
    text.append('<').append(prefix).append(element);
    if (!attributes.isEmpty()) {
      text.append(' ').append(attributes);
    }
    text.append('>');
    return this;
  }

  Markup open(String element) {
    return open(element, "");
  }

  Markup close(String... elements) {
    for (String element : elements) {
      text.append("</").append(prefix).append(element).append('>');
    }
    return this;
  }

  Markup words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        default -> text.append(c);
      }
    }
    return this;
  }

  /** An element with nothing but words in it. */
  Markup element(String element, String attributes, String words) {
    return open(element, attributes).words(words).close(element);
  }

  /** Markup as it is. */
  Markup raw(String markup) {
    text.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
