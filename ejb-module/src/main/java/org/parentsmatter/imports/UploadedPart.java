package org.parentsmatter.imports;

import java.io.InputStream;
import java.util.Objects;

/**
 * One file of an upload.
 *
 * @param name the name it had, only to know it by; it never becomes a path
 */
public record UploadedPart(String name, InputStream content) {
  public UploadedPart {
    Objects.requireNonNull(name);
    Objects.requireNonNull(content);
  }
}
