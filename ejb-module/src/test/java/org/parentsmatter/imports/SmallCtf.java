package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.parentsmatter.imports.ctf.CommonTransferFile;

/** The Common Transfer File of two families, written by hand, to be bent in each test. */
final class SmallCtf {
  static final String ELLA = "C900202915001";
  static final String OLIVER = "R900202915002";
  static final String HUGO = "C900202917003";

  private String xml;
  private Charset charset = StandardCharsets.UTF_8;

  SmallCtf() throws IOException {
    try (InputStream in = SmallCtf.class.getResourceAsStream("two-families.xml")) {
      xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  SmallCtf replace(String text, String by) {
    if (!xml.contains(text)) {
      throw new IllegalArgumentException("The file does not contain " + text);
    }
    xml = xml.replace(text, by);
    return this;
  }

  SmallCtf replaceFirst(String text, String by) {
    int at = xml.indexOf(text);
    xml = xml.substring(0, at) + by + xml.substring(at + text.length());
    return this;
  }

  SmallCtf in(Charset other) {
    charset = other;
    return this;
  }

  String xml() {
    return xml;
  }

  byte[] bytes() {
    return xml.getBytes(charset);
  }

  /** The line a text stands in for the first time. */
  int line(String text) {
    return (int) xml.substring(0, xml.indexOf(text)).lines().count()
        + (xml.charAt(xml.indexOf(text) - 1) == '\n' ? 1 : 0);
  }

  Path file() throws IOException {
    return Files.write(Files.createTempDirectory("ctf").resolve("900_CTF_900.xml"), bytes());
  }

  /** As the files of an export, with what was found: file, line, element and value. */
  Written written() throws Exception {
    Path folder = Files.createTempDirectory("written");
    List<ImportFinding> findings = new ArrayList<>();
    new CommonTransferFile("small.xml", () -> new java.io.ByteArrayInputStream(bytes()))
        .writeTo(folder, "Thornbeck School", findings::add);
    return new Written(folder, findings);
  }

  record Written(Path folder, List<ImportFinding> findings) {
    /** The cells of some columns, a row a line. */
    List<String> rows(String file, String... columns) throws IOException {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser rows = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, format)) {
        return rows.stream()
            .map(row -> String.join("|", List.of(columns).stream().map(row::get).toList()))
            .toList();
      }
    }

    /** What the whole file is told about is left out. */
    List<String> told() {
      return findings.stream()
          .filter(finding -> finding.line() != null)
          .map(f -> "%s|%d|%s|%s".formatted(f.severity(), f.line(), f.column(), f.value()))
          .toList();
    }
  }
}
