package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private final LetterPress press = new LetterPress();

  /** Half a page at a time, because the reader looks for one code. */
  private static String code(BufferedImage seen, int fromTop) throws Exception {
    int width = seen.getWidth();
    int height = seen.getHeight() / 2;
    int[] dots = seen.getRGB(0, fromTop, width, height, null, 0, width);
    LuminanceSource source = new RGBLuminanceSource(width, height, dots);
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
    return new QRCodeReader()
        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
        .getText();
  }

  @Test
  void theCodesOfThePrintedPageLeadToTheReplyAndNameTheLetter() throws Exception {
    SetLetter letter =
        press.set(LetterTemplate.shipped("plan-letter"), Sample.letter().data(), Sample.ARTWORK);
    try (Printed printed = Printed.of(letter)) {
      BufferedImage seen = printed.seen(2, 200);
      String reference = ReplyReference.of("PM-26-004711").printed();
      assertThat(code(seen, 0)).isEqualTo(Sample.LINK);
      assertThat(code(seen, seen.getHeight() / 2)).isEqualTo(reference);
      assertThat(printed.page(2)).contains(Sample.LINK, reference);
    }
  }
}
