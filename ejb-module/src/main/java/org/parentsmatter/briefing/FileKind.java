package org.parentsmatter.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of files that a briefing may carry. What a browser could run is not among them, and the
 * first bytes have to be those of the kind: the name alone proves nothing.
 */
enum FileKind {
  PDF("application/pdf", "%PDF-", "pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK", "docx"),
  SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK", "pptx"),
  SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK", "xlsx"),
  OPEN_TEXT("application/vnd.oasis.opendocument.text", "PK", "odt"),
  PNG("image/png", "\u0089PNG", "png"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg");

  /** In bytes: what a phone can still load. */
  static final int LARGEST = 10 * 1024 * 1024;

  static final int LONGEST_NAME = 200;

  private final String mediaType;
  private final String start;
  private final String[] endings;

  FileKind(String mediaType, String start, String... endings) {
    this.mediaType = mediaType;
    this.start = start;
    this.endings = endings;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * The kind of a file.
   *
   * @throws BriefingRefused for any other kind, an empty file, or one that is too large
   */
  static FileKind of(String name, byte[] content) {
    if (content.length == 0) {
      throw new BriefingRefused("The file " + name + " is empty.");
    }
    if (content.length > LARGEST) {
      throw new BriefingRefused("The file " + name + " is larger than 10 MB.");
    }
    return named(name)
        .filter(kind -> kind.begins(content))
        .orElseThrow(
            () ->
                new BriefingRefused(
                    "The file "
                        + name
                        + " cannot be attached. These can: "
                        + endingsInWords()
                        + "."));
  }

  private static Optional<FileKind> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> Arrays.stream(kind.endings).anyMatch(end -> lower.endsWith("." + end)))
        .findFirst();
  }

  private boolean begins(byte[] content) {
    if (content.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((content[i] & 0xff) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String endingsInWords() {
    return Arrays.stream(values())
        .flatMap(kind -> Arrays.stream(kind.endings))
        .collect(Collectors.joining(", "));
  }
}
