package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.database.Setting;

/** Where a Common Transfer File may lie, and that nothing of it is left behind. */
class CtfExportTest {
  @TempDir private Path data;
  private String before;

  @BeforeEach
  void keepInAFolderOfItsOwn() {
    before = System.setProperty(Setting.DATA.property(), data.toString());
  }

  @AfterEach
  void asBefore() {
    if (before == null) {
      System.clearProperty(Setting.DATA.property());
    } else {
      System.setProperty(Setting.DATA.property(), before);
    }
  }

  @Test
  void a_file_a_folder_and_a_zip_with_one_are_the_same_export() throws Exception {
    Path file = new SmallCtf().file();
    byte[] xml = Files.readAllBytes(file);
    Path zip = zip(Map.of("From the MIS/900_CTF_900.XML", xml, "read me.txt", new byte[1]));

    for (Path source : List.of(file, file.getParent(), zip)) {
      List<ImportFinding> findings = new ArrayList<>();
      try (Export export = Export.open(source)) {
        export.prepare("", findings::add);
        assertThat(text(export, "users.csv")).contains("Isabella");
        assertThat(text(export, "manifest.csv")).contains("file.users,delta");
        assertThat(export.has("contacts.csv")).isTrue();
        assertThat(export.has("enrollments.csv")).isFalse();
        assertThat(left()).isNotEmpty();
      }
      assertThat(findings.get(1).file()).isEqualToIgnoringCase("900_CTF_900.xml");
      assertThat(left()).as("what is left of personal data").isEmpty();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(xml);
  }

  @Test
  void an_xml_file_beside_csv_is_not_looked_at() throws Exception {
    Path folder = new SmallExport().folder();
    Files.writeString(folder.resolve("a.xml"), "<!DOCTYPE x>");
    Files.writeString(folder.resolve("b.xml"), "<!DOCTYPE x>");

    try (Export export = Export.open(folder)) {
      export.prepare("", finding -> {});
      assertThat(text(export, "users.csv")).contains("Oliver");
    }
  }

  @Test
  void several_are_refused_since_nobody_can_say_which_counts() throws Exception {
    byte[] xml = new SmallCtf().bytes();
    refused(zip(Map.of("a/one.xml", xml, "b/one.xml", xml)), "2 XML files", "at a time");
    Path folder = Files.createTempDirectory(data, "two");
    Files.write(folder.resolve("one.xml"), xml);
    Files.write(folder.resolve("two.XML"), xml);
    refused(folder, "one.xml and two.XML", "at a time");
  }

  @Test
  void an_upload_of_one_is_kept_under_a_name_of_our_own() throws Exception {
    Path kept =
        Uploads.keep(List.of(part("C:\\Users\\me\\..\\900_CTF.Xml", new SmallCtf()))).source();

    assertThat(kept.getFileName()).hasToString("CTF.xml");
    try (Export export = Export.open(kept)) {
      export.prepare("", finding -> {});
      assertThat(text(export, "users.csv")).contains("Isabella");
    }
    assertThat(left()).hasSize(1);
    Uploads.discard(kept);
    assertThat(left()).isEmpty();
  }

  @Test
  void one_beside_other_files_of_an_upload_is_refused() throws Exception {
    List<UploadedPart> parts =
        List.of(part("users.csv", new SmallCtf()), part("a.xml", new SmallCtf()));

    assertThatThrownBy(() -> Uploads.keep(parts))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll("a.xml", "one Common Transfer File");
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_refused_one_changes_nothing_and_leaves_nothing_behind(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> known = school.everything();
    List<SmallCtf> hostile =
        List.of(
            new SmallCtf()
                .replaceFirst("<CTfile>", "<!DOCTYPE CTfile [<!ENTITY x 'y'>]>\n<CTfile>"),
            new SmallCtf().replace(SmallCtf.HUGO, SmallCtf.ELLA),
            new SmallCtf().replaceFirst("</CTfile>", ""),
            new SmallCtf().replace("CTfile", "ATfile"));

    for (SmallCtf ctf : hostile) {
      assertThatThrownBy(() -> school.take(ctf.file()))
          .isInstanceOf(ExportRefused.class)
          .hasMessageStartingWith("900_CTF_900.xml");
      assertThat(school.everything()).isEqualTo(known);
      assertThat(school.rows("select * from stage_user where given_name = 'Isabella'")).isEmpty();
      assertThat(left()).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_leaves_because_a_file_does_not_name_him_or_her(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> others = everybodyElse(school);
    ImportCounts counts = school.take(new SmallCtf().file()).counts();

    assertThat(counts.pupilsAdded()).isEqualTo(3);
    assertThat(counts.pupilsLeft() + counts.parentsLeft() + counts.staffLeft()).isZero();
    assertThat(counts.relationshipsEnded()).isZero();
    assertThat(everybodyElse(school)).containsAll(others);
    assertThat(school.findings()).allMatch(found -> found.startsWith("NOTE|900_CTF_900.xml|"));
    assertThat(school.take(new SmallCtf().file()).changed()).isFalse();
    assertThat(left()).isEmpty();
  }

  /** The pupils it does name are those of the export, known by their UPN. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_pupil_whom_an_export_knows_by_upn_stays_the_same(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("users.csv", "Ella,Vale,,1101", "Isabella,O'Neill,," + SmallCtf.ELLA)
            .replace("contacts.csv", "1101,Ella,Vale", SmallCtf.ELLA + ",Isabella,O'Neill")
            .replace("attendance.csv", "1101,", SmallCtf.ELLA + ",")
            .folder());
    school.take(new SmallCtf().file());

    assertThat(
            school.rows(
                "select source_id from pupil where identifier = '%s'".formatted(SmallCtf.ELLA)))
        .containsExactly("stu-1");
  }

  private static List<String> everybodyElse(ImportedSchool school) throws Exception {
    List<String> all =
        new ArrayList<>(school.rows("select source_id, left_on, version from pupil"));
    all.addAll(school.rows("select source_id, left_on, version from parent"));
    all.addAll(school.rows("select source_id, left_on, version from staff_member"));
    all.addAll(school.rows("select parent_id, pupil_id, ended_on, version from relationship"));
    return all;
  }

  private static void refused(Path source, String... words) {
    assertThatThrownBy(() -> Export.open(source).close())
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll(words);
  }

  private static UploadedPart part(String name, SmallCtf ctf) {
    return new UploadedPart(name, new ByteArrayInputStream(ctf.bytes()));
  }

  private Path zip(Map<String, byte[]> files) throws IOException {
    Path zip = Files.createTempFile("ctf", ".zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue());
      }
    }
    return zip;
  }

  private static String text(Export export, String file) throws IOException {
    try (InputStream in = export.read(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What lies among the uploads. */
  private List<Path> left() throws IOException {
    Path uploads = data.resolve("imports");
    if (!Files.exists(uploads)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(uploads)) {
      return files.toList();
    }
  }
}
