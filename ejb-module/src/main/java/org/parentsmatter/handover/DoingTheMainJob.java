package org.parentsmatter.handover;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parentsmatter.database.Setting;
import org.parentsmatter.family.Audience;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.letters.LetterOrder;
import org.parentsmatter.letters.RunSummary;
import org.parentsmatter.letters.RunningLetters;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.letters.TemplateChoice;
import org.parentsmatter.letters.WritingLetterFiles;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * The main job from end to end, without a browser: the school's export in, the plans drafted, a
 * letter for every parent who is entitled to one written into a folder.
 */
@Stateless
@Needs(Right.RUN_LETTERS)
@TransactionAttribute(NOT_SUPPORTED)
public class DoingTheMainJob {
  @Inject private Schools schools;
  @Inject private FollowingImports imports;
  @Inject private FollowingLetters following;
  @Inject private RunningLetters running;
  @Inject private SeeingLetters seeing;
  @Inject private WritingLetterFiles writing;

  /**
   * Does the whole job; returns when the letters lie in their folder.
   *
   * @param says called with what is being done, in words
   * @return the numbers of the run and what was found in the export, by name
   * @throws HandoverRefused when the export, the template or the folder cannot be used
   * @throws HandoverFailed when something stood in the way later
   */
  public Map<String, String> run(MainJobOrder order, Consumer<String> says)
      throws InterruptedException {
    refuseRealFamiliesInTheDemonstration(order.from());
    String template = template(order.template());
    LetterFolder out = LetterFolder.at(order.out());
    ImportSummary read = imports.run(order.from(), says);
    long id =
        running.start(
            new LetterOrder(
                UUID.randomUUID().toString(), "Letters by command", template, Audience.all()));
    RunSummary run = following.untilReleased(id, says);
    says.accept("Writing the files");
    out.fill(folder -> writing.write(id, folder));
    Map<String, String> result = numbers(read, run);
    result.put("findings", imports.findings(read.id()));
    return result;
  }

  /** The accounts of a demonstration have a password that everybody knows. */
  private void refuseRealFamiliesInTheDemonstration(Path from) {
    Path own = Setting.dataFolder().resolve(OpeningTheDemonstration.EXPORT);
    if (schools.current().demonstration() && !from.toAbsolutePath().normalize().equals(own)) {
      throw new HandoverRefused(
          "This data folder holds the demonstration school, which is no place for real families."
              + " Name another folder with --data.");
    }
  }

  private String template(String wanted) {
    List<String> names = seeing.templates().stream().map(TemplateChoice::name).toList();
    if (wanted != null && !names.contains(wanted)) {
      throw new HandoverRefused(
          "There is no template " + wanted + ". There are: " + String.join(", ", names) + ".");
    }
    return wanted == null ? names.get(0) : wanted;
  }

  private static Map<String, String> numbers(ImportSummary read, RunSummary run) {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("rowsRead", Integer.toString(read.rowsRead()));
    numbers.put("rowsRefused", Integer.toString(read.rowsRefused()));
    numbers.put("recipients", Integer.toString(run.recipients()));
    numbers.put("pending", Integer.toString(run.pending()));
    numbers.put("produced", Integer.toString(run.produced()));
    numbers.put("refused", Integer.toString(run.refused()));
    numbers.put("shared", Integer.toString(run.shared()));
    numbers.put("byPost", Integer.toString(run.byPost()));
    numbers.put("byPupil", Integer.toString(run.byPupil()));
    numbers.put("pages", Integer.toString(run.pages()));
    numbers.put("lettersPerSecond", String.format(Locale.ROOT, "%.0f", run.lettersPerSecond()));
    return numbers;
  }
}
