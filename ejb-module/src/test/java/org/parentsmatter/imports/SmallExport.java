package org.parentsmatter.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** An export of a school with two families, to be bent in each test. */
final class SmallExport {
  private final Map<String, String> files = new LinkedHashMap<>();
  private Charset charset = StandardCharsets.UTF_8;

  SmallExport() {
    files.put(
        "users.csv",
        """
        sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
        stf-1,,,TRUE,org-1,teacher,t,,Anil,Desai,,11,a.desai@school.example,,,,,
        stu-1,,,TRUE,org-1,student,s,,Ella,Vale,,1101,,,,con-1,05,
        stu-2,,,TRUE,org-1,student,s,,Oliver,Nash,,1102,,,,"con-2,con-3",KG,
        con-1,,,TRUE,org-1,parent,c,,Karen,Vale,,2001,,07700 900201,,,,
        con-2,,,TRUE,org-1,parent,c,,Steven,Nash,,2002,,,,,,
        con-3,,,TRUE,org-1,relative,c,,Doris,Nash,,2003,,,,stu-2,,
        """);
    files.put(
        "orgs.csv",
        """
        sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
        org-1,,,Thornbeck School,school,1,
        """);
    files.put(
        "classes.csv",
        """
        sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location
        cls-5a,,,Tutor group 5A,05,,5A,homeroom,
        cls-5b,,,Tutor group 5B,05,,5B,homeroom,
        cls-ma,,,Mathematics,05,,5MA,scheduled,
        """);
    files.put(
        "enrollments.csv",
        """
        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
        enr-t,,,cls-5a,org-1,stf-1,teacher,TRUE,,
        enr-1,,,cls-5a,org-1,stu-1,student,,2025-09-01,
        enr-m,,,cls-ma,org-1,stu-1,student,,2025-09-02,
        enr-2,,,cls-5b,org-1,stu-2,student,,2025-09-01,
        """);
    files.put(
        "demographics.csv",
        """
        sourcedId,status,dateLastModified,birthDate,sex
        stu-1,,,2015-12-31,female
        stu-2,,,03/02/2016,male
        """);
    files.put(
        "contacts.csv",
        """
        Pupil ID,Pupil Forename,Pupil Surname,Year,Tutor Group,Contact Priority,Contact ID,Contact Title,Contact Forename,Contact Surname,Relationship,Parental Responsibility,Lives With,Address Line 1,Address Line 2,Town,County,Postcode,Mobile,Home Telephone,Email,Home Language
        1101,Ella,Vale,5,5A,1,2001,Ms,Karen,Vale,Mother,Yes,Yes,1 Tarn Row,,Thornbeck,Larkshire,LK5 1AB,,,k@example.org,Polish
        1102,Oliver,Nash,0,5B,1,2002,Mr,Steven,Nash,Father,Yes,No,"Flat 2, ""The Barn\""",Mill Lane,Thornbeck,Larkshire,LK5 1AC,,,,en
        """);
    files.put(
        "attendance.csv",
        """
        Pupil ID,Possible Sessions,Absences,Attendance %
        1101,200,10,95.0
        1102,200,0,100
        """);
  }

  SmallExport replace(String file, String text, String by) {
    if (!files.get(file).contains(text)) {
      throw new IllegalArgumentException(file + " does not contain " + text);
    }
    files.put(file, files.get(file).replace(text, by));
    return this;
  }

  SmallExport append(String file, String line) {
    files.put(file, files.get(file) + line + "\n");
    return this;
  }

  SmallExport with(String file, String content) {
    files.put(file, content);
    return this;
  }

  SmallExport without(String file) {
    files.remove(file);
    return this;
  }

  /** As an export whose makers chose fewer columns. */
  SmallExport withoutColumns(String file, String... headings) throws IOException {
    List<CSVRecord> rows = CSVParser.parse(files.get(file), CSVFormat.DEFAULT).getRecords();
    List<Integer> gone = Stream.of(headings).map(h -> rows.get(0).toList().indexOf(h)).toList();
    if (gone.contains(-1)) {
      throw new IllegalArgumentException(file + " lacks one of " + List.of(headings));
    }
    StringBuilder thinner = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(thinner, CSVFormat.DEFAULT)) {
      for (CSVRecord row : rows) {
        printer.printRecord(
            IntStream.range(0, row.size()).filter(i -> !gone.contains(i)).mapToObj(row::get));
      }
    }
    return with(file, thinner.toString());
  }

  SmallExport in(Charset other) {
    charset = other;
    return this;
  }

  String file(String name) {
    return files.get(name);
  }

  Path folder() throws IOException {
    Path folder = Files.createTempDirectory("export");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(charset));
    }
    return folder;
  }

  Path zip() throws IOException {
    Path zip = Files.createTempFile("export", ".zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry("export/" + file.getKey()));
        entries.write(file.getValue().getBytes(charset));
      }
    }
    return zip;
  }
}
