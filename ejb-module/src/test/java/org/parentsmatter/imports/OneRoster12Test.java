package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A zip with the files and columns of the OneRoster 1.2 specification, all of them. */
class OneRoster12Test {
  private static final String DATED = ",active,2025-11-01T08:00:00.000Z,";

  private static SmallExport export() {
    return new SmallExport()
        .with(
            "manifest.csv",
            """
            propertyName,value
            manifest.version,1.0
            oneroster.version,1.2
            file.academicSessions,absent
            file.classes,bulk
            file.demographics,bulk
            file.enrollments,bulk
            file.orgs,bulk
            file.roles,bulk
            file.userProfiles,bulk
            file.users,bulk
            source.systemName,Any MIS
            source.systemCode,any
            """)
        .with(
            "users.csv",
            """
            sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
            stf-1,#,true,a.desai,{LDAP:11},Anil,Desai,,11,a.desai@school.example,,,,,,um-11,,,,,org-1,he/him
            stu-1,#,true,s1,"{UPN:C900202915001},{LDAP:s1}",Isabella,Vale,Ann,1101,,,,con-1,05,,um-1101,"res-1,res-2",Ella,,,org-1,she/her
            stu-2,#,true,s2,,Oliver,Nash,,,,,,"con-1,con-2",KG,,1102,,,,,org-1,
            con-1,#,true,c1,,Karen,Vale,,2001,k@example.org,07700 900201,01632 960960,,,,um-2001,,,,,,
            con-2,#,true,c2,,Steven,Nash,,2002,,,,,,,um-2002,,,,,,
            """)
        .with(
            "roles.csv",
            """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
            rol-1,#,stf-1,primary,teacher,2020-09-01,,org-1,prf-1
            rol-2,#,stu-1,primary,student,2025-09-01,2026-07-20,org-1,prf-2
            rol-3,#,stu-2,primary,student,2025-09-01,,org-1,
            rol-4,#,con-1,primary,parent,,,org-1,
            rol-5,#,con-2,primary,parent,,2025-10-31,org-1,
            rol-6,#,con-2,secondary,guardian,2025-11-01,,org-1,
            """)
        .with(
            "userProfiles.csv",
            """
            sourcedId,status,dateLastModified,userSourcedId,profileType,vendorId,applicationId,description,credentialType,username,password
            prf-1,#,stf-1,LMS,vendor,app,Teacher,password,a.desai,
            prf-2,#,stu-1,LMS,vendor,app,Pupil,password,s1,
            """)
        .with(
            "demographics.csv",
            """
            sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus
            stu-1,#,2015-12-31,female,,,,,,,,GB,,,
            stu-2,#,2016-02-03,male,,,,,,,,GB,,,
            """);
  }

  private static SmallExport dated() {
    SmallExport export = export();
    for (String file :
        new String[] {"users.csv", "roles.csv", "userProfiles.csv", "demographics.csv"}) {
      export.replace(file, ",#,", DATED);
    }
    return export;
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_zip_as_the_specification_has_it_is_taken_without_a_finding(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    ImportCounts counts = school.take(dated().zip()).counts();

    assertThat(counts).isEqualTo(new ImportCounts(2, 0, 0, 2, 0, 0, 3, 0, 0, 1, 0, 0));
    assertThat(school.findings()).isEmpty();
    assertThat(
            school.rows(
                "select source_id, identifier, given_name, preferred_name, birth_date, year_group,"
                    + " tutor_group, attendance_percent from pupil order by source_id"))
        .containsExactly(
            "stu-1|1101|Isabella|Ella|2015-12-31|5|5A|95.00",
            "stu-2|1102|Oliver|-|2016-02-03|0|5B|100.00");
    assertThat(
            school.rows(
                "select p.source_id, q.source_id, r.kind, r.source from relationship r"
                    + " join pupil p on p.id = r.pupil_id join parent q on q.id = r.parent_id"
                    + " order by 1, 2"))
        .containsExactly(
            "stu-1|con-1|MOTHER|CONTACTS",
            "stu-2|con-1|PARENT|ONEROSTER",
            "stu-2|con-2|FATHER|CONTACTS");
    assertThat(school.rows("select source_id, kind from staff_member"))
        .containsExactly("stf-1|TEACHER");
    assertThat(school.take(dated().folder()).changed()).isFalse();
  }
}
