package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileZipTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../users.csv",
        "a/../../users.csv",
        "/etc/users.csv",
        "C:\\users.csv",
        "..\\users.csv",
        "a/.."
      })
  void a_name_that_leads_out_of_the_zip_refuses_it(String name) throws IOException {
    Path zip = zip(name, "x".getBytes(StandardCharsets.UTF_8));
    refused(zip, name);
  }

  @Test
  void a_bomb_is_refused_by_what_it_claims() throws IOException {
    refused(zip("users.csv", new byte[8 << 20]), "no real export");
  }

  @Test
  void a_bomb_that_lies_about_its_size_is_stopped_while_it_unpacks() throws IOException {
    Path zip = zip("users.csv", new byte[8 << 20]);
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 0; i + 4 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        Arrays.fill(bytes, i + 24, i + 28, (byte) 1);
      }
    }
    Files.write(zip, bytes);
    assertThatThrownBy(
            () -> {
              try (Export export = Export.open(zip);
                  InputStream in = export.read("users.csv")) {
                in.transferTo(OutputStream.nullOutputStream());
              }
            })
        .isInstanceOfAny(ExportRefused.class, IOException.class);
  }

  @Test
  void too_many_files_or_the_same_twice_are_refused() throws IOException {
    Path many = folder.resolve("many.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(many))) {
      for (int i = 0; i < 1001; i++) {
        out.putNextEntry(new ZipEntry(i + ".csv"));
      }
    }
    refused(many, "1001");
    Path twice = folder.resolve("twice.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(twice))) {
      out.putNextEntry(new ZipEntry("a/users.csv"));
      out.putNextEntry(new ZipEntry("b/Users.csv"));
    }
    refused(twice, "users.csv");
  }

  @Test
  void what_is_no_zip_or_cut_short_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("export.zip"), "sourcedId,role\n");
    refused(text, "cannot be read as a zip");
    Path cut = zip("users.csv", new byte[1000]);
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    refused(cut, "cannot be read as a zip");
    refused(folder.resolve("nothing.zip"), "nothing.zip");
  }

  @Test
  void a_link_in_a_folder_is_not_followed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "sourcedId");
    Path export = Files.createDirectory(folder.resolve("export"));
    Files.createSymbolicLink(export.resolve("users.csv"), secret);
    assertThatThrownBy(() -> Export.open(export).has("users.csv"))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("users.csv is a link");
  }

  @Test
  void folders_of_the_zip_and_the_case_of_names_do_not_matter() throws IOException {
    try (Export export = Export.open(zip("My Export/USERS.CSV", new byte[] {'a'}))) {
      assertThat(export.has("users.csv")).isTrue();
      assertThat(export.read("users.csv").readAllBytes()).containsExactly('a');
    }
  }

  private Path zip(String name, byte[] content) throws IOException {
    Path zip = Files.createTempFile(folder, "hostile", ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    }
    return zip;
  }

  private static void refused(Path zip, String words) {
    assertThatThrownBy(() -> Export.open(zip).close())
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining(words);
  }
}
