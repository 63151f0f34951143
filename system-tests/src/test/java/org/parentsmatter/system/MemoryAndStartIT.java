package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A school of 2,000 pupils on a small machine: with a heap of 640 MB the server stays below one
 * gigabyte of memory, import and letter run included, and everybody is accounted for.
 */
class MemoryAndStartIT {
  private static final int PUPILS = 2000;
  private static final long GIGABYTE_IN_KILOBYTES = 1024L * 1024;

  @TempDir private Path folder;

  @Test
  void aSchoolOfTwoThousandPupilsFitsIntoAGigabyte() throws IOException {
    Path export = GeneratedSchool.write(folder.resolve("export"), PUPILS);
    Path out = folder.resolve("out");
    Path data = folder.resolve("data");
    try (Product server = Product.servingAsInstalled(data)) {
      try (Product command =
          Product.command(
              "letters",
              "--from",
              export.toString(),
              "--out",
              out.toString(),
              "--data",
              data.toString())) {
        assertThat(command.exitCode()).as(command::everything).isZero();
        assertThat(command.errors()).contains("Handing the work to the server");
      }
      assertThat(highWaterMark(server.pid())).isLessThan(GIGABYTE_IN_KILOBYTES);
    }
    LetterResult result = new LetterResult(out);
    assertThat(result.produced()).hasSize(2 * PUPILS);
    assertThat(result.recipients()).hasSize(2 * PUPILS + PUPILS / 10);
  }

  /** The most memory that the process has ever held, in kilobytes, as Linux counts it. */
  private static long highWaterMark(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }
}
