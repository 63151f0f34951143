package org.parentsmatter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The folder that the command {@code letters} fills. */
record LetterResult(Path folder) {
  /** One row of {@code recipients.csv}. */
  record Recipient(
      String reference,
      String parentId,
      String parentName,
      String pupilIds,
      String delivery,
      String outcome,
      String reason,
      String pages,
      String sha256) {
    static Recipient of(Map<String, String> row) {
      return new Recipient(
          row.get("reference"),
          row.get("parent_id"),
          row.get("parent_name"),
          row.get("pupil_ids"),
          row.get("delivery"),
          row.get("outcome"),
          row.get("reason"),
          row.get("pages"),
          row.get("sha256"));
    }

    boolean isProduced() {
      return outcome.equals("produced");
    }

    List<String> pupils() {
      return List.of(pupilIds.split(" "));
    }
  }

  List<Recipient> recipients() {
    return Table.read(folder.resolve("recipients.csv")).stream().map(Recipient::of).toList();
  }

  List<Recipient> produced() {
    return recipients().stream().filter(Recipient::isProduced).toList();
  }

  /** What was decided for every parent, without what differs from run to run. */
  Map<String, String> decisions() {
    Map<String, String> decisions = new TreeMap<>();
    for (Recipient r : recipients()) {
      String before =
          decisions.put(
              r.parentId(), String.join("|", r.pupilIds(), r.delivery(), r.outcome(), r.reason()));
      if (before != null) {
        throw new AssertionError("Two rows for " + r.parentId());
      }
    }
    return decisions;
  }

  Path printRun() {
    return folder.resolve("print-run.pdf");
  }

  Path letter(Recipient recipient) {
    return folder.resolve("letters").resolve(recipient.reference() + ".pdf");
  }

  List<String> letterFiles() {
    try (Stream<Path> files = Files.list(folder.resolve("letters"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of each page, with single spaces, as the eye reads it. */
  static List<String> pages(Path pdf) {
    try {
      return pages(Files.readAllBytes(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(pdf + " cannot be read", e);
    }
  }

  /** The same of a file that was downloaded. */
  static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(plain(stripper.getText(document)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF does not open", e);
    }
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\u00ad", "")
        .replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }

  static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
