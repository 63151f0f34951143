package org.parentsmatter.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Words the vision, the core messages and the expectations. */
@Stateless
@Needs(Right.KEEP_VISION)
public class KeepingVision {
  @Inject private VisionLines lines;
  @Inject private VisionRecord log;
  @Inject private Schools schools;

  /** All that can be edited. */
  public VisionToEdit toEdit() {
    Vision vision = lines.vision();
    return new VisionToEdit(
        vision.version(),
        vision.words(),
        lines.messages().stream().map(CoreMessage::view).toList(),
        lines.expectations().stream().map(Expectation::view).toList());
  }

  /**
   * Saves what was typed, all or nothing; what did not change is left as it is, whoever has changed
   * it meanwhile.
   *
   * @return how many things changed
   * @throws VisionChangedMeanwhile when somebody else has changed one of them since it was read
   * @throws VisionRefused when something is missing or too long
   * @throws org.parentsmatter.school.SettingNotAccepted when letters cannot print a message
   */
  public int save(VisionEdit edit) {
    int changed = 0;
    if (lines.vision().word(edit.vision(), edit.version())) {
      log.ofVision(lines.vision().words());
      changed++;
    }
    List<String> forLetters = new ArrayList<>();
    for (VisionEdit.Message each : edit.messages()) {
      if (save(each)) {
        forLetters.add(each.wording().text());
        forLetters.add(each.wording().oneLine());
        changed++;
      }
    }
    for (VisionEdit.OfStaff each : edit.expectations()) {
      if (save(each)) {
        changed++;
      }
    }
    lines.flush();
    if (!forLetters.isEmpty()) {
      schools.requirePrintable(forLetters);
    }
    return changed;
  }

  private boolean save(VisionEdit.Message edit) {
    if (edit.id() == null) {
      return !edit.wording().isEmpty()
          && add(new CoreMessage(lines.nextPlace(CoreMessage.class), edit.wording()));
    }
    CoreMessage message = lines.get(CoreMessage.class, edit.id());
    MessageWording before = message.wording();
    if (edit.wording().equals(before)) {
      return false;
    }
    requireSame(message, edit.version());
    message.word(edit.wording());
    log.of(message, "Worded anew, was \"" + before.text() + "\"");
    return true;
  }

  private boolean save(VisionEdit.OfStaff edit) {
    if (edit.id() == null) {
      return !edit.wording().isEmpty()
          && add(new Expectation(lines.nextPlace(Expectation.class), edit.wording()));
    }
    Expectation expectation = lines.get(Expectation.class, edit.id());
    if (edit.wording().equals(expectation.wording())) {
      return false;
    }
    requireSame(expectation, edit.version());
    String before = expectation.inWords();
    expectation.word(edit.wording());
    log.of(expectation, "Worded anew, was \"" + before + "\"");
    return true;
  }

  private boolean add(VisionLine line) {
    lines.add(line);
    lines.flush();
    log.of(line, "Added");
    return true;
  }

  private static void requireSame(VisionLine line, Long read) {
    line.requireVersion(read);
    if (!line.isInUse()) {
      throw new VisionChangedMeanwhile();
    }
  }
}
