package org.parentsmatter.imports.mapping;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ImportingSchoolData;

/** Turns reports whose columns are known into an export, and begins its import. */
@Dependent
class BeginningImports {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ImportingSchoolData importing;
  @Inject private KeepingColumnProfiles profiles;

  /** Begins the import of files as the import reads them. */
  long asTheyAre(Path source, String name) {
    return importing.begin(source, name);
  }

  /** The same without anybody there who could decide. */
  long unattended(Path source, String name) {
    return importing.beginUnattended(source, name);
  }

  /** Begins the import of an upload of which everything is known. */
  long mapped(WaitingUpload upload, Export export, Examined examined, List<MappedFile> mapped) {
    return mapped(upload, export, examined, mapped, importing::begin);
  }

  /** The same without anybody there who could decide. */
  long mappedUnattended(
      WaitingUpload upload, Export export, Examined examined, List<MappedFile> mapped) {
    return mapped(upload, export, examined, mapped, importing::beginUnattended);
  }

  private interface Begin {
    long of(Path source, String name);
  }

  private long mapped(
      WaitingUpload upload,
      Export export,
      Examined examined,
      List<MappedFile> mapped,
      Begin begin) {
    Path folder = upload.exportFolder();
    Conversion.into(folder, export, examined.ready(), mapped, known());
    long id = begin.of(folder, upload.name());
    upload.goesOn();
    examined.reports().forEach(report -> profiles.used(report.headings()));
    return id;
  }

  SchoolKnown known() {
    try (Connection connection = dataSource.getConnection()) {
      return SchoolKnown.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
