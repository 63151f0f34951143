package org.parentsmatter.vision;

import java.io.Serializable;
import java.util.List;

/**
 * All that can be edited, also what is out of use.
 *
 * @param version of the vision as it was read; saving hands it in
 * @param messages in the school's order
 * @param expectations by kind of staff, in the school's order
 */
public record VisionToEdit(
    long version, String vision, List<MessageView> messages, List<ExpectationView> expectations)
    implements Serializable {
  public VisionToEdit {
    messages = List.copyOf(messages);
    expectations = List.copyOf(expectations);
  }
}
