package org.parentsmatter.micro;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.parentsmatter.demo.DemonstrationSchool;

/** The demonstration school in a data folder of its own. */
final class Demonstration {
  private final DataFolder folder;

  Demonstration(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes the school's export, as its information system would.
   *
   * @throws BadInput when the folder holds anything but a demonstration school
   */
  void prepare() {
    if (!folder.isDemonstration() && folder.isUsed()) {
      throw new BadInput(
          folder.path()
              + " holds another school's data. The demonstration needs a folder of its own: name"
              + " one with --data.");
    }
    try {
      folder.markDemonstration();
      DemonstrationSchool.writeTo(export());
    } catch (IOException e) {
      throw new CannotRun(
          "The demonstration school could not be written to its data folder. Is there room?", e);
    }
  }

  private Path export() {
    return folder.path().resolve("export");
  }

  /** Makes what is missing of the school. Returns what somebody who looks at it needs to know. */
  String open(Control control, Progress progress) {
    Map<String, String> result =
        new Handover(control)
            .finish("demonstration", Map.of("from", export().toString()), progress);
    return String.join(
        System.lineSeparator(),
        "  Sign in as " + result.get("names"),
        "  Password:  " + result.get("password"),
        "  Letters:   " + result.get("letters") + ", on the page Letters",
        "  The export they were made from: " + export());
  }
}
