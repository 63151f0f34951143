package org.parentsmatter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationSchoolTest {

  @TempDir static Path folder;

  private static List<Map<String, String>> users;
  private static List<Map<String, String>> contacts;

  @BeforeAll
  static void writeTheSchool() throws IOException {
    DemonstrationSchool.writeTo(folder);
    users = ExportRows.of(folder.resolve("users.csv"));
    contacts = ExportRows.of(folder.resolve("contacts.csv"));
  }

  @Test
  void isTheSameSchoolByteForByteEveryTime(@TempDir Path again) throws IOException {
    DemonstrationSchool.writeTo(again);

    assertThat(contentOf(again)).hasSize(11).isEqualTo(contentOf(folder));
  }

  private static Map<String, String> contentOf(Path of) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(of)) {
      for (Path file : files.toList()) {
        content.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return content;
  }

  @ParameterizedTest
  @ValueSource(strings = {"users", "classes", "enrollments", "demographics", "orgs"})
  void givesEverySourcedIdOnce(String file) throws IOException {
    List<Map<String, String>> rows = ExportRows.of(folder.resolve(file + ".csv"));

    assertThat(rows)
        .isNotEmpty()
        .extracting(row -> row.get("sourcedId"))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void hasTheSizeOfABelievableSchool() {
    assertThat(withRole("student")).hasSize(180);
    assertThat(withRole("parent", "guardian", "relative")).hasSizeBetween(280, 330);
    assertThat(withRole("teacher", "administrator", "aide")).hasSize(25);
    assertThat(users)
        .extracting(row -> row.get("username"))
        .contains("head", "safeguarding.lead")
        .doesNotHaveDuplicates();
  }

  @Test
  void employsTheTeacherWhoseAccountItHasAsATutor() throws IOException {
    String teacher =
        users.stream()
            .filter(row -> "t.okafor".equals(row.get("username")))
            .map(row -> row.get("sourcedId"))
            .findAny()
            .orElseThrow();

    assertThat(ExportRows.of(folder.resolve("enrollments.csv")))
        .filteredOn(row -> "teacher".equals(row.get("role")))
        .extracting(row -> row.get("userSourcedId"))
        .contains(teacher);
  }

  @Test
  void tiesEveryContactToThePupilInBothFiles() {
    Map<String, Map<String, String>> byId =
        users.stream().collect(Collectors.toMap(row -> row.get("sourcedId"), row -> row));

    assertThat(contacts)
        .allSatisfy(
            row -> {
              String adult = "con-" + row.get("Contact ID");
              String child = "stu-" + row.get("Pupil ID");
              assertThat(byId.get(child).get("agentSourcedIds").split(",", -1)).contains(adult);
              assertThat(byId.get(adult).get("agentSourcedIds").split(",", -1)).contains(child);
              assertThat(byId.get(child)).containsEntry("givenName", row.get("Pupil Forename"));
            });
    assertThat(contacts)
        .extracting(row -> row.get("Pupil ID") + " " + row.get("Contact ID"))
        .doesNotHaveDuplicates();
  }

  @Test
  void reachesNobodyReal() {
    assertThat(contacts)
        .allSatisfy(
            row -> {
              assertThat(row.get("Mobile")).matches("(07700 900\\d{3})?");
              assertThat(row.get("Home Telephone")).matches("(01632 960\\d{3})?");
              assertThat(row.get("Email")).matches("(.+@(example\\.org|[a-z]+\\.example))?");
              assertThat(row.get("Postcode")).matches("(LF\\d \\d[A-Z]{2})?");
            });
  }

  @Test
  void speaksAnotherLanguageInAboutOneHomeInFive() {
    Map<String, String> languages =
        contacts.stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("Contact ID"), row -> row.get("Home Language"), (a, b) -> a));

    long other = languages.values().stream().filter(language -> !language.equals("en")).count();

    assertThat(100.0 * other / languages.size()).isBetween(15.0, 27.0);
  }

  @Test
  void missesSchoolAsRealSchoolsDo() throws IOException {
    List<Double> attendance =
        ExportRows.of(folder.resolve("attendance.csv")).stream()
            .map(row -> Double.valueOf(row.get("Attendance %")))
            .toList();

    assertThat(attendance).allMatch(percent -> percent >= 70 && percent <= 100).contains(100.0);
    assertThat(attendance.stream().mapToDouble(d -> d).average().orElse(0)).isBetween(93.0, 96.5);
    assertThat(attendance.stream().filter(percent -> percent < 90).count()).isBetween(18L, 45L);
  }

  private static List<Map<String, String>> withRole(String... roles) {
    Collection<String> wanted = Set.of(roles);
    return users.stream().filter(row -> wanted.contains(row.get("role"))).toList();
  }
}
