package org.parentsmatter.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes one composed letter as a PDF file of its own, whose every byte follows from the letter
 * itself.
 */
final class SingleLetter {

  private final LetterTemplate template;
  private final LetterData data;
  private final Manner manner;

  SingleLetter(LetterTemplate template, LetterData data, Manner manner) {
    this.template = template;
    this.data = data;
    this.manner = manner;
  }

  byte[] write(Composition composition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    Inking inking = new Inking(out);
    inking.print(composition);
    boolean fromRight =
        Tongue.of(data.language()).map(tongue -> tongue.script().rightToLeft()).orElse(false);
    inking.finish(
        new Description(template.title(), data.language(), fromRight, data.date()), identity());
    return out.toByteArray();
  }

  /** Follows from what the letter says, so that a reprint is the same file. */
  private String identity() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      take(digest, template, data);
      if (manner.behind() != null) {
        take(digest, manner.behind().template(), manner.behind().data());
      }
      digest.update((byte) (manner.largePrint() ? 1 : 0));
      if (manner.offered() != null) {
        digest.update(manner.offered().tag().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void take(MessageDigest digest, LetterTemplate template, LetterData data) {
    digest.update(template.version().getBytes(StandardCharsets.UTF_8));
    digest.update(data.toBytes());
  }
}
