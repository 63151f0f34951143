package org.parentsmatter.imports.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.parentsmatter.imports.Export;

/** Reports of a school under headings of its MIS, taken as an unattended import takes them. */
final class Reports {
  static final String SIMS =
      """
      Forename,Surname,UPN,Year,Reg,DOB,Pri. contact,Contact Title,Contact Forename,Contact Surname,Relation,Parental Resp.,Contact House No,Contact Street,Contact Town,Contact Postcode,Contact Telephone,Contact E-mail
      Ella,Vale,A100000000001,Year 7,7A,24/03/2014,1,Ms,Karen,Vale,Mother,T,1,Tarn Row,Thornbeck,LK5 1AB,01632 960101,k.vale@example.org
      Ella,Vale,A100000000001,Year 7,7A,24/03/2014,2,Mr,Robert,Vale,Father,T,9,Low Road,Thornbeck,LK5 1AD,,
      Oliver,Vale,A100000000002,Year 9,9B,01/02/2012,1,Ms,Karen,Vale,Mother,T,1,Tarn Row,Thornbeck,LK5 1AB,01632 960101,k.vale@example.org
      Zoe,Nash,A100000000003,Reception,RN,02/11/2020,1,Mr,John,Smith,Step Father,F,4,Mill Lane,Thornbeck,LK5 1AC,,
      Amir,Khan,A100000000004,Year 8,8C,05/05/2013,1,Mr,John,Smith,Childminder,F,77,High Street,Thornbeck,LK5 1AE,,
      """;

  static final String ARBOR =
      """
      First name,Last name,UPN,Year group,Registration form,Guardian First Name,Guardian Last Name,Relationship to Student,Legal Guardian,Lives with student,Guardian Full Address,Guardian Mobile Number,Guardian Email Address
      Ella,Vale,A100000000001,Year 7,7A,Karen,Vale,Mum,Yes,Yes,"1, Tarn Row
      Thornbeck
      LK5 1AB",07700 900201,k.vale@example.org
      """;

  static final String BROMCOM =
      """
      FirstName;LastName;UPN;YearGroup;Form;ContactFirstName;ContactLastName;ContactRelation;ParentalResponsibility;LivesWith;ContactAddressLine1;ContactTown;ContactPostcode
      Ella;Vale;A100000000001;7;7A;Karen;Vale;Mother;Y;Y;1 Tarn Row;Thornbeck;LK5 1AB
      """;

  private final Map<String, String> files = new LinkedHashMap<>();
  private Charset charset = StandardCharsets.UTF_8;

  Reports with(String file, String content) {
    files.put(file, content);
    return this;
  }

  Reports in(Charset other) {
    charset = other;
    return this;
  }

  Path folder() throws IOException {
    Path folder = Files.createTempDirectory("reports");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(charset));
    }
    return folder;
  }

  /** The export that becomes of them, all that is guessed being right. */
  Path export(DataSource school) throws IOException, SQLException {
    try (Connection connection = school.getConnection()) {
      return export(SchoolKnown.of(connection));
    }
  }

  Path export(SchoolKnown known) throws IOException {
    Path into = Files.createTempDirectory("export");
    try (Export export = Export.open(folder())) {
      Examined examined = Examined.look(export, Map.of());
      List<MappedFile> mapped =
          examined.reports().stream()
              .map(
                  report ->
                      new MappedFile(
                          report.file(),
                          report.shown(),
                          report.mapping(report.guessed(false)),
                          "read as its columns were named"))
              .toList();
      Conversion.into(into, export, examined.ready(), mapped, known);
    }
    return into;
  }

  /** The only report among them. */
  Report report() throws IOException {
    try (Export export = Export.open(folder())) {
      return Examined.look(export, Map.of()).reports().get(0);
    }
  }
}
