package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Writes what a released run made into a folder outside the data folder: for the command line. */
@Stateless
@Needs(Right.RUN_LETTERS)
public class WritingLetterFiles {
  private static final String PROTECTED = "protected";
  private static final String INTO_FOLDER = "written to a folder";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private LetterRuns runs;
  @Inject private Letters stored;
  @Inject private PrintRuns printRuns;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;
  @Inject private LettersFolder lettersFolder;

  /**
   * Writes {@code print-run.pdf} (unless there is no letter), {@code letters/REFERENCE.pdf}, {@code
   * recipients.csv} and {@code summary.json}; the letters to protected addresses and a print run of
   * them into the folder {@value #PROTECTED}, which only its owner can open. Letters of an earlier
   * run in the same folder are removed.
   *
   * @param out a folder, made if it is not there
   * @throws LetterRunRefused when the run is not released, or has letters that must not go out
   */
  public void write(long runId, Path out) throws IOException {
    LetterRun run = runs.get(runId);
    if (run.getStatus() != LetterRunStatus.RELEASED) {
      throw new LetterRunRefused("The letters of this run are not ready to print yet.");
    }
    if (stored.hasWithheld(runId)) {
      throw new LetterRunRefused(
          "Since these letters were made, something was recorded because of which some of them must"
              + " not go out any more. Make the print run again on the page of the run.");
    }
    Path letters = Files.createDirectories(out.resolve("letters"));
    removeLetters(letters);
    Files.deleteIfExists(out.resolve("print-run.pdf"));
    if (run.hasPrintRun()) {
      write(printRuns.of(run, false, PrintWish.ALL), out.resolve("print-run.pdf"));
    }
    Path apart = out.resolve(PROTECTED);
    removeProtected(apart);
    if (run.hasProtectedRun()) {
      currentUser.require(Right.SEE_PROTECTED_ADDRESSES);
      createForOwner(apart);
      write(printRuns.of(run, true, PrintWish.ALL), apart.resolve("print-run-protected.pdf"));
    }
    try (Connection connection = dataSource.getConnection();
        BufferedWriter csv =
            Files.newBufferedWriter(out.resolve("recipients.csv"), StandardCharsets.UTF_8)) {
      writeLetters(runId, false, letters);
      writeLetters(runId, true, apart);
      new RecipientsCsv(connection).write(runId, csv);
      Files.writeString(
          out.resolve("summary.json"),
          summary(run, new RunSummaries(connection).one(runId).get(0)));
    } catch (SQLException e) {
      throw new IllegalStateException("The letters could not be read", e);
    }
    auditLog.record(AuditAction.PRINT_RUN_OPENED, "letter-run", runId, INTO_FOLDER);
    if (run.hasProtectedRun()) {
      auditLog.record(AuditAction.PROTECTED_PRINT_RUN_OPENED, "letter-run", runId, INTO_FOLDER);
    }
  }

  private static void createForOwner(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(folder);
    }
  }

  private static void removeProtected(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      removeLetters(folder);
      Files.deleteIfExists(folder.resolve("print-run-protected.pdf"));
      Files.delete(folder);
    }
  }

  private static void removeLetters(Path folder) throws IOException {
    List<Path> earlier;
    try (Stream<Path> files = Files.list(folder)) {
      earlier = files.filter(WritingLetterFiles::isLetter).toList();
    }
    for (Path letter : earlier) {
      Files.delete(letter);
    }
  }

  private static void write(LetterDocument.Content content, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private void writeLetters(long runId, boolean keptApart, Path folder) throws IOException {
    LetterFiles files = lettersFolder.of(runId);
    List<KeptLetter> chunk = stored.kept(runId, keptApart, 0, Letters.CHUNK);
    while (!chunk.isEmpty()) {
      for (KeptLetter letter : chunk) {
        if (!letter.isErased()) {
          Files.write(folder.resolve(letter.reference().value() + ".pdf"), files.pdf(letter));
        }
      }
      int last = chunk.get(chunk.size() - 1).position();
      chunk = stored.kept(runId, keptApart, last, Letters.CHUNK);
    }
  }

  private static boolean isLetter(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".pdf")
        && LetterReference.read(name.substring(0, name.length() - 4)).isPresent();
  }

  private static String summary(LetterRun run, RunSummary summary) {
    return Json.createObjectBuilder()
        .add("run", run.getId())
        .add("name", run.getName())
        .add("template", run.getTemplate())
        .add("recipients", summary.recipients())
        .add("produced", summary.produced())
        .add("refused", summary.refused())
        .add("shared", summary.shared())
        .add("by_post", summary.byPost())
        .add("by_pupil_post", summary.byPupil())
        .add("pages", summary.pages())
        .add("seconds", summary.renderMillis() / 1000.0)
        .add("letters_per_second", Math.round(summary.lettersPerSecond() * 10) / 10.0)
        .build()
        .toString();
  }
}
