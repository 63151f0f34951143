package org.parentsmatter.press;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Brings a font into Java2D, whose shaper the press uses. On a server without any font Java2D does
 * not even start; then it is told of one, the first that the press asks for.
 */
final class JavaType {

  private static final String CONFIGURATION = "sun.awt.fontconfig";
  private static final String[] LOGICAL = {
    "dialog", "dialoginput", "serif", "sansserif", "monospaced"
  };
  private static final String[] STYLES = {"plain", "bold", "italic", "bolditalic"};

  private JavaType() {}

  static synchronized Font font(byte[] file) throws IOException {
    try {
      return created(file);
    } catch (IOException | InternalError | RuntimeException noFontsHere) {
      if (System.getProperty(CONFIGURATION) != null) {
        throw noFontsHere;
      }
      System.setProperty(CONFIGURATION, configuration(file).toString());
      return created(file);
    }
  }

  private static Font created(byte[] file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException broken) {
      throw new IOException(broken);
    }
  }

  /** Java2D wants a file, and wants it for as long as it runs. */
  private static Path configuration(byte[] file) throws IOException {
    Path folder = Files.createTempDirectory("letter-press-fonts");
    Path font = Files.write(folder.resolve("font.ttf"), file);
    Properties lines = new Properties();
    lines.setProperty("version", "1");
    for (String logical : LOGICAL) {
      for (String style : STYLES) {
        lines.setProperty(logical + "." + style + ".latin-1", "-press");
      }
    }
    lines.setProperty("sequence.allfonts", "latin-1");
    lines.setProperty("filename.-press", font.toString());
    Path configuration = folder.resolve("fonts.properties");
    try (var out = Files.newOutputStream(configuration)) {
      lines.store(out, null);
    }
    for (Path made : new Path[] {folder, font, configuration}) {
      made.toFile().deleteOnExit();
    }
    return configuration;
  }
}
