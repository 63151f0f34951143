package org.parentsmatter.press;

import java.nio.file.Path;

/** A print run in a JVM of its own: target file and number of letters are the arguments. */
final class LargePrintRun {

  private LargePrintRun() {}

  public static void main(String[] arguments) throws Exception {
    LetterTemplate template = LetterTemplate.shipped("plan-letter");
    int letters = Integer.parseInt(arguments[1]);
    try (LetterRun run = new LetterRun(new LetterPress(), Path.of(arguments[0]))) {
      for (int i = 0; i < letters; i++) {
        run.add(template, Sample.numbered(i).data());
      }
      run.finish();
    }
  }
}
