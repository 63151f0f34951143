package org.parentsmatter.imports.ctf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import org.parentsmatter.imports.ExportRefused;

/**
 * A Common Transfer File. It is read twice, pupil by pupil: first to find out who of its contacts
 * are the same people, for it gives them no ids, then to write everything down. Nothing but these
 * people's names, addresses and numbers is ever held in memory.
 */
public final class CommonTransferFile {
  private final String name;
  private final Source source;

  /**
   * A file that has not been opened yet.
   *
   * @param name what findings call it
   */
  public CommonTransferFile(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /** Opens the file from its start, as often as it is asked. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /**
   * Writes {@code manifest.csv}, {@code users.csv}, {@code demographics.csv} and {@code
   * contacts.csv}. The manifest calls them a delta: the file speaks only of the pupils in it.
   *
   * @param folder an empty folder
   * @param school the name of this school, empty while it has none: only in a file of its own does
   *     a date of leaving say that a pupil has left
   * @throws ExportRefused when the file is not well-formed, hostile, no Common Transfer File, or
   *     holds the same pupil twice or none at all
   */
  public void writeTo(Path folder, String school, FindingTaker findings)
      throws IOException, SQLException {
    PupilIds ids = new PupilIds(name);
    ContactIds contacts = new ContactIds(name);
    Columns columns = new Columns();
    read(
        pupil -> {
          String id = ids.first(pupil);
          if (id != null) {
            columns.see(pupil);
            contacts.see(id, pupil);
          }
        });
    ids.requireSomebody();
    contacts.decide();
    try (WrittenFiles files = WrittenFiles.in(folder, columns)) {
      Told told = new Told(name, findings);
      WritingPupils writing =
          new WritingPupils(told, contacts, files, new LeavingDates(school, told));
      read(pupil -> writing.write(PupilIds.of(pupil), pupil));
    }
  }

  private void read(CtfReader.Taker taker) throws IOException, SQLException {
    try (XmlElements xml = new XmlElements(name, source.open())) {
      new CtfReader(name, xml).read(taker);
    }
  }
}
