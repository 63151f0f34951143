package org.parentsmatter.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parentsmatter.database.Setting;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.UploadedPart;
import org.parentsmatter.imports.Uploads;

/** An upload that waits is for one person, for two hours, and under no name that was given. */
class WaitingUploadTest {
  @TempDir private Path data;
  private String before;

  @BeforeEach
  void useAFolder() {
    before = System.setProperty(Setting.DATA.property(), data.toString());
  }

  @AfterEach
  void putBack() {
    if (before == null) {
      System.clearProperty(Setting.DATA.property());
    } else {
      System.setProperty(Setting.DATA.property(), before);
    }
  }

  @Test
  void only_who_brought_it_finds_it_again() {
    WaitingUpload upload = waiting("../../etc/<b>Our report</b>.csv");
    assertThat(WaitingUpload.find(upload.id(), "office")).contains(upload);
    assertThat(WaitingUpload.find(upload.id(), "somebody")).isEmpty();
    assertThat(WaitingUpload.find("../" + upload.id(), "office")).isEmpty();
    assertThat(WaitingUpload.find("..", "office")).isEmpty();
    assertThat(WaitingUpload.find(null, "office")).isEmpty();
    assertThat(upload.source().resolve("report-1.csv")).isRegularFile();
    assertThat(upload.source()).startsWith(data);
    assertThat(upload.shown()).containsEntry("report-1.csv", "b>.csv");
  }

  @Test
  void nobody_who_goes_on_in_two_hours_and_it_is_gone_with_everything_in_it() {
    WaitingUpload upload = waiting("report.csv");
    WaitingUpload taken = waiting("other.csv");
    taken.goesOn();
    WaitingUpload.sweep(Instant.now());
    assertThat(upload.folder()).exists();
    WaitingUpload.sweep(Instant.now().plus(WaitingUpload.PATIENCE).plusSeconds(5));
    assertThat(upload.folder()).doesNotExist();
    assertThat(taken.folder()).exists();
  }

  @Test
  void what_is_no_csv_is_not_kept() throws Exception {
    for (String name : List.of("letter.docx", "evil.jsp", "x")) {
      assertThatThrownBy(() -> waiting(name)).isInstanceOf(ExportRefused.class);
    }
    assertThat(Files.list(data.resolve("imports"))).isEmpty();
  }

  private static WaitingUpload waiting(String name) {
    byte[] content = Reports.SIMS.getBytes(StandardCharsets.UTF_8);
    return WaitingUpload.of(
        Uploads.keep(List.of(new UploadedPart(name, new ByteArrayInputStream(content)))),
        name,
        "office");
  }
}
