package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parentsmatter.imports.ctf.CommonTransferFile;

/** Common Transfer Files of which nothing may be read in. */
final class RefusedCtf {
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  static final String PUPIL =
      "<CTfile><CTFpupilData><Pupil><UPN>C900202915001</UPN><Surname>%s</Surname></Pupil></CTFpupilData></CTfile>";

  private RefusedCtf() {}

  static void refused(String xml, String... words) {
    refused(xml.getBytes(StandardCharsets.UTF_8), words);
  }

  /** Refused with these words, and nothing is written. */
  static void refused(byte[] xml, String... words) {
    CommonTransferFile file =
        new CommonTransferFile("CTF.xml", () -> new ByteArrayInputStream(xml));
    Path empty;
    try {
      empty = Files.createTempDirectory("written");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThatThrownBy(() -> file.writeTo(empty, "", finding -> {}))
        .isInstanceOf(ExportRefused.class)
        .hasMessageStartingWith("CTF.xml")
        .hasMessageContainingAll(words);
    assertThat(empty).isEmptyDirectory();
  }
}
