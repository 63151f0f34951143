package org.parentsmatter.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parentsmatter.demo.TaughtClasses.TaughtClass;

/** The school as its register exports it: OneRoster 1.1, bulk. */
final class OneRosterFiles {

  private static final String SCHOOL = "org-larkfield";
  private static final String YEAR = "ay-2025";
  private static final String FIRST_DAY = "2025-09-01";
  private static final String LAST_DAY_OF_LEAVER = "2025-10-17";
  private static final String WHEN_DELETED = "2025-11-03T08:00:00.000Z";

  private final SchoolRoll roll;
  private final SchoolStaff staff;
  private final TaughtClasses taught;

  OneRosterFiles(SchoolRoll roll, SchoolStaff staff) {
    this.roll = roll;
    this.staff = staff;
    this.taught = new TaughtClasses(staff);
  }

  void writeTo(Path folder) throws IOException {
    List<CsvFile> files =
        List.of(
            manifest(), orgs(), sessions(), courses(), classes(), users(), enrolments(), births());
    for (CsvFile file : files) {
      file.writeTo(folder);
    }
  }

  private CsvFile manifest() {
    CsvFile file = new CsvFile("manifest.csv", "propertyName,value");
    file.row("manifest.version", "1.0");
    file.row("oneroster.version", "1.1");
    file.row("file.academicSessions", "bulk");
    file.row("file.categories", "absent");
    file.row("file.classes", "bulk");
    file.row("file.classResources", "absent");
    file.row("file.courses", "bulk");
    file.row("file.courseResources", "absent");
    file.row("file.demographics", "bulk");
    file.row("file.enrollments", "bulk");
    file.row("file.lineItems", "absent");
    file.row("file.orgs", "bulk");
    file.row("file.resources", "absent");
    file.row("file.results", "absent");
    file.row("file.users", "bulk");
    file.row("source.systemName", "Parents Matter demonstration school");
    file.row("source.systemCode", "larkfield");
    return file;
  }

  private CsvFile orgs() {
    CsvFile file =
        new CsvFile(
            "orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId");
    file.row(SCHOOL, "", "", "Larkfield School", "school", "900101");
    return file;
  }

  private CsvFile sessions() {
    CsvFile file =
        new CsvFile(
            "academicSessions.csv",
            "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,"
                + "schoolYear");
    file.row(YEAR, "", "", "2025-2026", "schoolYear", FIRST_DAY, "2026-08-31", "", "2026");
    return file;
  }

  private CsvFile courses() {
    CsvFile file =
        new CsvFile(
            "courses.csv",
            "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,"
                + "orgSourcedId,subjects,subjectCodes");
    file.row("crs-tutor", "", "", YEAR, "Tutor time", "TUT", "", SCHOOL);
    for (String subject : TaughtClasses.SUBJECTS) {
      String code = subject.substring(0, 2).toUpperCase(Locale.ROOT);
      file.row(courseId(subject), "", "", YEAR, subject, code, "", SCHOOL, subject);
    }
    return file;
  }

  private static String courseId(String subject) {
    return "crs-" + subject.toLowerCase(Locale.ROOT);
  }

  private CsvFile classes() {
    CsvFile file =
        new CsvFile(
            "classes.csv",
            "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,"
                + "location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods");
    for (String group : TutorGroups.all()) {
      String grade = TutorGroups.grade(group);
      String title = "Tutor group " + group;
      file.row(
          classId(group), "", "", title, grade, "crs-tutor", group, "homeroom", "", SCHOOL, YEAR);
    }
    for (TaughtClass c : taught.all()) {
      file.row(
          c.sourcedId(),
          "",
          "",
          c.title(),
          c.grade(),
          courseId(c.subject()),
          c.code(),
          "scheduled",
          "",
          SCHOOL,
          YEAR,
          c.subject());
    }
    return file;
  }

  private static String classId(String group) {
    return "cls-" + group.toLowerCase(Locale.ROOT);
  }

  private CsvFile users() {
    CsvFile file =
        new CsvFile(
            "users.csv",
            "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
                + "givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,"
                + "grades,password");
    staff.members().forEach(member -> addTo(file, member));
    roll.children().forEach(child -> addTo(file, child));
    roll.adults().forEach(adult -> addTo(file, adult));
    return file;
  }

  private static void addTo(CsvFile file, StaffMember member) {
    file.row(
        member.sourcedId(),
        "",
        "",
        "TRUE",
        SCHOOL,
        member.role(),
        member.userName(),
        "",
        member.given(),
        member.family(),
        "",
        member.number(),
        member.email());
  }

  private void addTo(CsvFile file, Child child) {
    boolean deleted = roll.left(child, Leaving.MARKED_DELETED);
    String agents =
        roll.tiesOf(child).stream()
            .map(tie -> tie.adult().sourcedId())
            .collect(Collectors.joining(","));
    file.row(
        child.sourcedId(),
        deleted ? "tobedeleted" : "",
        deleted ? WHEN_DELETED : "",
        roll.left(child, Leaving.ACCOUNT_CLOSED) ? "FALSE" : "TRUE",
        SCHOOL,
        "student",
        "stu" + child.number(),
        "",
        child.given(),
        child.family(),
        "",
        child.number(),
        "",
        "",
        "",
        agents,
        child.grade());
  }

  private void addTo(CsvFile file, Adult adult) {
    List<Tie> ties = roll.tiesOf(adult);
    String agents =
        ties.stream().map(tie -> tie.child().sourcedId()).collect(Collectors.joining(","));
    boolean deleted = roll.isDeleted(adult);
    file.row(
        adult.sourcedId(),
        deleted ? "tobedeleted" : "",
        deleted ? WHEN_DELETED : "",
        "TRUE",
        SCHOOL,
        ties.get(0).relationship().role(),
        "con" + adult.number(),
        "",
        adult.person().given(),
        adult.person().family(),
        "",
        adult.number(),
        adult.email(),
        adult.mobile(),
        adult.landline(),
        agents);
  }

  private CsvFile enrolments() {
    CsvFile file =
        new CsvFile(
            "enrollments.csv",
            "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,"
                + "primary,beginDate,endDate");
    for (StaffMember member : staff.members()) {
      if (!member.tutorGroup().isEmpty()) {
        String group = classId(member.tutorGroup());
        String id = "enr-t" + member.number();
        file.row(id, "", "", group, SCHOOL, member.sourcedId(), "teacher", "TRUE");
      }
    }
    for (TaughtClass c : taught.all()) {
      String id = "enr-t-" + c.sourcedId();
      file.row(id, "", "", c.sourcedId(), SCHOOL, c.teacher().sourcedId(), "teacher", "TRUE");
    }
    for (Child child : roll.children()) {
      enrol(file, child, "enr-" + child.number(), classId(child.tutorGroup()));
      for (TaughtClass c : taught.of(child.tutorGroup())) {
        enrol(file, child, "enr-" + child.number() + "-" + c.sourcedId(), c.sourcedId());
      }
    }
    return file;
  }

  private void enrol(CsvFile file, Child child, String id, String classId) {
    String last = roll.left(child, Leaving.ENROLMENT_ENDED) ? LAST_DAY_OF_LEAVER : "";
    file.row(id, "", "", classId, SCHOOL, child.sourcedId(), "student", "", FIRST_DAY, last);
  }

  private CsvFile births() {
    CsvFile file =
        new CsvFile(
            "demographics.csv",
            "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,"
                + "blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,"
                + "demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,"
                + "stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus");
    for (Child child : roll.children()) {
      file.row(child.sourcedId(), "", "", child.born(), child.sex().word());
    }
    return file;
  }
}
