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

  private static String code(BufferedImage seen) throws Exception {
    int width = seen.getWidth();
    int height = seen.getHeight();
    int[] dots = seen.getRGB(0, 0, width, height, null, 0, width);
    LuminanceSource source = new RGBLuminanceSource(width, height, dots);
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
    return new QRCodeReader()
        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
        .getText();
  }

  @Test
  void theCodeOfTheSlipNamesTheLetterInInkAndInWords() throws Exception {
    SetLetter letter =
        press.set(LetterTemplate.shipped("plan-letter"), Sample.letter().data(), Sample.ARTWORK);
    try (Printed printed = Printed.of(letter)) {
      String reference = ReplyReference.of("PM-26-004711").printed();
      assertThat(code(printed.seen(2, 200))).isEqualTo(reference);
      assertThat(printed.page(2)).contains(reference).doesNotContain(Sample.LINK);
    }
  }

  @Test
  void aTemplateWithACodeOfItsOwnLeadsToTheReply() throws Exception {
    LetterTemplate withCode =
        LetterTemplate.compile(
            "with-code",
            "<letter title=\"A note\"><p>{salutation}</p><qr><p>Reply here:</p></qr></letter>");
    try (Printed printed =
        Printed.of(press.set(withCode, Sample.letter().data(), Sample.ARTWORK))) {
      assertThat(code(printed.seen(1, 200))).isEqualTo(Sample.LINK);
      assertThat(printed.page(1)).contains(Sample.LINK);
    }
  }
}
