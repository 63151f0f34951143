package org.parentsmatter.imports.ctf;

/**
 * What an element holds.
 *
 * @param path the element with those around it, from the pupil down
 * @param line of the XML, counted from 1
 * @param text without blanks around it; null when there is none
 */
record CtfValue(String path, int line, String text) {
  CtfValue at(String child) {
    return new CtfValue(path + "/" + child, line, null);
  }
}
