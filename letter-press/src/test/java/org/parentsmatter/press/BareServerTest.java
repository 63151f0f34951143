package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java2D looks for fonts on the machine and keeps what it found in the home folder: both empty. */
class BareServerTest {

  @Test
  void aServerWithoutFontsSetsTheSameLetters(@TempDir Path folder) throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("empty.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    Path letters = Files.createDirectory(folder.resolve("letters"));
    ProcessBuilder bare =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            BareServer.class.getName(),
            letters.toString());
    bare.environment().put("FONTCONFIG_FILE", configuration.toString());
    Process run = bare.inheritIO().start();
    try {
      assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(run.exitValue()).isZero();
    } finally {
      run.destroyForcibly();
    }
    LetterPress press = new LetterPress();
    for (Tongue tongue : Tongue.values()) {
      assertThat(letters.resolve(tongue.tag() + ".pdf"))
          .hasBinaryContent(
              press.set(Abroad.template(tongue), Abroad.letter(tongue), SchoolArtwork.NONE).pdf());
    }
  }
}
