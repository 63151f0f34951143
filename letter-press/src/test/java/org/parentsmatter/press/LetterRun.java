package org.parentsmatter.press;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A print run of letters that are set for it one after the other. */
final class LetterRun implements AutoCloseable {

  private final LetterPress press;
  private final Numbers numbers = new Numbers();
  private final Map<String, byte[]> shared = new HashMap<>();
  private final OutputStream out;
  private final PrintRun run;

  LetterRun(LetterPress press, Path target) throws IOException {
    this.press = press;
    out = new BufferedOutputStream(Files.newOutputStream(target));
    run = new PrintRun(out, shared::get, "Letters", LocalDate.of(2026, 11, 23));
  }

  PrintRun.Place add(LetterTemplate template, LetterData data) throws CannotSet, IOException {
    return add(press.set(template, data, Sample.ARTWORK, Manner.PLAIN, numbers));
  }

  PrintRun.Place add(SetLetter letter) throws IOException {
    letter.shared().forEach(part -> shared.put(part.id(), part.bytes()));
    return run.add(letter.own());
  }

  void finish() throws IOException {
    run.finish();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
