package org.parentsmatter.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.parentsmatter.press.LetterPress;

/** The press's own fonts: everybody sets the letter in the same ones. */
enum Fonts {
  REGULAR("NotoSans-Regular.ttf"),
  BOLD("NotoSans-Bold.ttf");

  private final String file;

  Fonts(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  byte[] bytes() {
    try (InputStream in = LetterPress.class.getResourceAsStream("fonts/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " is missing", e);
    }
  }
}
