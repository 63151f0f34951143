package org.parentsmatter.pack;

import java.io.Serializable;

/**
 * Pupils who are chosen together.
 *
 * @param key "mine", "tutor:" and the name of a tutor group, or "class:" and the number of a class
 * @param label as staff say it
 */
public record PupilGroup(String key, String label) implements Serializable {
  static final String MINE = "mine";
  static final String TUTOR = "tutor:";
  static final String TAUGHT = "class:";
}
