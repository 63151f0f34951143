package org.parentsmatter.press;

import java.nio.file.Files;
import java.nio.file.Path;

/** A press on a server without any font, in a JVM of its own: the argument is a folder. */
final class BareServer {

  private BareServer() {}

  public static void main(String[] arguments) throws Exception {
    LetterPress press = new LetterPress();
    for (Tongue tongue : Tongue.values()) {
      SetLetter letter =
          press.set(Abroad.template(tongue), Abroad.letter(tongue), SchoolArtwork.NONE);
      Files.write(Path.of(arguments[0], tongue.tag() + ".pdf"), letter.pdf());
    }
  }
}
