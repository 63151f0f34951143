package org.parentsmatter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;

/**
 * Sets the shipped two-page letter for many families on one thread, and in turn does the least that
 * any renderer has to do: compress as many bytes as the letters have. Five rounds after one to warm
 * up; the median counts.
 */
final class PressBenchmark {
  private static final int ROUNDS = 5;

  private final List<LetterData> letters;
  private final LetterPress press = new LetterPress();
  private final LetterTemplate template = LetterTemplate.shipped("plan-letter");

  PressBenchmark(int count) {
    letters = ManyFamilies.letters(count);
  }

  void run(PrintStream out) throws IOException, CannotSet {
    List<Double> pressed = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    long bytes = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      long begin = cpuNanos();
      List<byte[]> pdfs = pressAll();
      long between = cpuNanos();
      compress(pdfs);
      long end = cpuNanos();
      bytes = pdfs.stream().mapToLong(pdf -> pdf.length).sum();
      if (round > 0) {
        pressed.add(letters.size() * 1e9 / (between - begin));
        floors.add(letters.size() * 1e9 / (end - between));
      }
    }
    String press = line("press", pressed, bytes / letters.size());
    String floor = line("floor", floors, bytes / letters.size());
    out.println("engine,letters_per_cpu_second,bytes_per_letter");
    out.println(press);
    out.println(floor);
    out.printf(
        Locale.ROOT,
        "press / floor: %.3f, spread of the press %.0f to %.0f%n",
        median(pressed) / median(floors),
        Collections.min(pressed),
        Collections.max(pressed));
    Files.writeString(
        Path.of("press.csv"),
        "engine,letters_per_cpu_second,bytes_per_letter\n" + press + "\n" + floor + "\n");
  }

  private List<byte[]> pressAll() throws CannotSet {
    List<byte[]> pdfs = new ArrayList<>(letters.size());
    for (LetterData letter : letters) {
      pdfs.add(press.set(template, letter, SchoolArtwork.NONE).pdf());
    }
    return pdfs;
  }

  /** The floor: no layout at all, only the compression of as many bytes. */
  private static void compress(List<byte[]> pdfs) {
    byte[] out = new byte[65_536];
    Deflater deflater = new Deflater(1);
    for (byte[] pdf : pdfs) {
      deflater.reset();
      deflater.setInput(pdf);
      deflater.finish();
      while (!deflater.finished()) {
        deflater.deflate(out);
      }
    }
    deflater.end();
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String line(String engine, List<Double> rates, long bytesEach) {
    return String.format(Locale.ROOT, "%s,%.0f,%d", engine, median(rates), bytesEach);
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
