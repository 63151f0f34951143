package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
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

  /** The folder "latest" of many a server is a link, which whoever names it has chosen. */
  @Test
  void a_link_to_the_export_itself_is_followed_once() throws IOException {
    Path monday = Files.createDirectory(folder.resolve("monday"));
    Files.writeString(monday.resolve("users.csv"), "monday");
    Path tuesday = Files.createDirectory(folder.resolve("tuesday"));
    Path latest = Files.createSymbolicLink(folder.resolve("latest"), monday);
    try (Export export = Export.open(latest)) {
      Files.delete(latest);
      Files.createSymbolicLink(latest, tuesday);
      assertThat(export.read("users.csv").readAllBytes()).asString().isEqualTo("monday");
    }
    Path zip = zip("users.csv", new byte[] {'a'});
    try (Export export = Export.open(Files.createSymbolicLink(folder.resolve("zip"), zip))) {
      assertThat(export.has("users.csv")).isTrue();
    }
  }

  @Test
  void a_link_that_leads_nowhere_or_to_a_folder_of_links_is_refused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "sourcedId");
    Path links = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("users.csv"), secret);
    Path latest = Files.createSymbolicLink(folder.resolve("latest"), links);
    try (Export export = Export.open(latest)) {
      assertThatThrownBy(() -> export.read("users.csv"))
          .isInstanceOf(ExportRefused.class)
          .hasMessageContaining("users.csv is a link");
    }
    Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
    refused(nowhere, "no folder, zip or XML file called nowhere");
  }

  /** Windows writes names in the code page of DOS and does not say so. */
  @Test
  void a_zip_of_windows_with_an_accent_in_a_name_is_read() throws IOException {
    Path zip = folder.resolve("windows.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
      out.putNextEntry(new ZipEntry("Schüler 2025/users.csv"));
      out.write('a');
      out.putNextEntry(new ZipEntry("Schüler 2025/Élèves.txt"));
    }
    try (Export export = Export.open(zip)) {
      assertThat(export.read("users.csv").readAllBytes()).containsExactly('a');
    }
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
    refused(zip, "cannot be read as a zip");
  }

  @Test
  void a_hostile_name_in_the_code_page_of_dos_is_refused_too() throws IOException {
    Path zip = folder.resolve("windows.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
      out.putNextEntry(new ZipEntry("../Schüler/users.csv"));
    }
    refused(zip, "leads out of its folder");
  }

  @Test
  void backslashes_between_folders_do_not_matter() throws IOException {
    try (Export export = Export.open(zip("My Export\\users.csv", new byte[] {'a'}))) {
      assertThat(export.read("users.csv").readAllBytes()).containsExactly('a');
    }
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
