package org.parentsmatter.press;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.EnumMap;
import java.util.Map;

/** The modules of a QR code, without quiet zone. */
final class QrSquare {

  /**
   * Any mask can be read; looking for the best one costs ten times as much as all the rest of the
   * code.
   */
  private static final int MASK = 3;

  private QrSquare() {}

  static ByteMatrix of(String text) throws CannotSet {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.QR_MASK_PATTERN, MASK);
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
    } catch (WriterException tooLong) {
      throw new CannotSet("The text of the QR code cannot be encoded: " + tooLong.getMessage());
    }
  }
}
