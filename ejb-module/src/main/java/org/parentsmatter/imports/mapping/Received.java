package org.parentsmatter.imports.mapping;

/**
 * What became of an upload: an import, or a question.
 *
 * @param importId the number of the import; null while it waits
 * @param waiting the id of the upload whose columns have to be named; null when none has to be
 */
public record Received(Long importId, String waiting) {
  static Received begun(long importId) {
    return new Received(importId, null);
  }

  static Received waits(String upload) {
    return new Received(null, upload);
  }
}
