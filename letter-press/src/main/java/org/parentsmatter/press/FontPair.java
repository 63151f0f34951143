package org.parentsmatter.press;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Both weights of the letter font, parsed, for use by one document at a time. */
record FontPair(TrueTypeFont regular, TrueTypeFont bold) {

  static FontPair of(TypeCase type) throws IOException {
    return new FontPair(type.face(false).parsed(), type.face(true).parsed());
  }
}
