package org.parentsmatter.press;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shared parts that are no fonts. */
final class SharedParts {

  /** What the numbers of a colour mean (sRGB), so that it looks the same on every printer. */
  private static final String CALIBRATED =
      "[/CalRGB<</WhitePoint[0.9505 1 1.089]/Gamma[2.2 2.2 2.2]"
          + "/Matrix[0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505]>>]";

  private static final SharedPart COLOURS = makeColours();

  /** A run has one for each language. */
  private static final int MOST_KEPT = 100;

  private final Map<Description, SharedPart> descriptions = new ConcurrentHashMap<>();

  private static SharedPart makeColours() {
    PdfObjects objects = new PdfObjects(new Bytes(300));
    objects.object(FileEnd.COLOURS, new Bytes(200).text(CALIBRATED));
    return SharedPart.of(objects);
  }

  static SharedPart colours() {
    return COLOURS;
  }

  /** What files of letters say about themselves. */
  SharedPart of(Description description) {
    SharedPart part = descriptions.get(description);
    if (part == null) {
      if (descriptions.size() >= MOST_KEPT) {
        descriptions.clear();
      }
      PdfObjects objects = new PdfObjects(new Bytes(4_096));
      description.write(objects);
      part = SharedPart.of(objects);
      descriptions.put(description, part);
    }
    return part;
  }
}
