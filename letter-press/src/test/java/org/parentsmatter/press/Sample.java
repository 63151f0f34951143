package org.parentsmatter.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Outcome;
import org.parentsmatter.press.LetterData.Review;
import org.parentsmatter.press.LetterData.Sender;

/** A letter of an invented school to an invented family, to be varied by tests. */
record Sample(
    List<String> address,
    List<Child> children,
    List<Commitment> school,
    List<Commitment> parent,
    boolean agreed,
    String reference) {

  static final SchoolArtwork ARTWORK = SchoolArtwork.of(logo(), signature());
  static final String LINK = "https://reply.northgate.example/r/7f3k2m9qx4t8w1zc";

  static Sample letter() {
    return new Sample(
        List.of("Ms Anna Kowalska", "14 Mill Hill", "Bradford", "BD1 4XX"),
        List.of(
            new Child("Zofia Kowalska", "8K", "Year 8", 94.25),
            new Child("Świętosława Kowalska-Żółć", "10M", "Year 10", null)),
        List.of(
            new Commitment(
                "Zofia Kowalska",
                "Zofia's tutor will call you every second Friday with news about her reading.",
                null,
                "A short, regular call works better than a long report."),
            new Commitment(
                "Świętosława Kowalska-Żółć",
                "We will keep a place in the homework club for her on Tuesdays and Thursdays.",
                LocalDate.of(2026, 12, 4),
                "")),
        List.of(
            new Commitment(
                "Zofia Kowalska",
                "Listen to Zofia read aloud for ten minutes on four evenings a week, in Polish or in English.",
                null,
                "Talking about a book in any language helps with reading."),
            new Commitment(
                "Świętosława Kowalska-Żółć",
                "Ask her each Sunday what she will learn in science in the coming week.",
                LocalDate.of(2027, 1, 29),
                "")),
        false,
        "PM-26-004711");
  }

  /** A family of its own for each number. */
  static Sample numbered(int number) {
    return letter()
        .to(List.of("Ms Anna Kowalska", (number + 1) + " Mill Hill", "Bradford", "BD1 4XX"))
        .with("PM-26-%06d".formatted(number));
  }

  LetterData data() {
    return new LetterData(
        new Letterhead(
            "Northgate Academy",
            List.of("Northgate", "Bradford", "BD1 4XX"),
            "01274 555 0100",
            "office@northgate.example",
            "www.northgate.example"),
        address,
        "Dear Ms Kowalska",
        reference,
        LocalDate.of(2026, 11, 23),
        children,
        school,
        parent,
        List.of("Zofia has read three books this half-term and told her class about one of them."),
        List.of(),
        agreed,
        "before the end of the spring term",
        new Sender("Rachel Hargreaves", "Deputy Head, Parents and Community"),
        "Parents matter. Together we help every child to learn.",
        "from 8am to 4pm, Monday to Friday",
        LINK,
        "en",
        false,
        new Review(
            List.of(
                new Outcome(
                    "Zofia Kowalska",
                    "Zofia's tutor will call you every second Friday.",
                    "Done, and it helped.")),
            List.of(
                new Outcome(
                    "Zofia Kowalska", "Listen to Zofia read aloud.", "It helped. Thank you.")),
            "We would like to make the next plan with you."));
  }

  Sample to(List<String> newAddress) {
    return new Sample(newAddress, children, school, parent, agreed, reference);
  }

  Sample about(List<Child> newChildren) {
    return new Sample(address, newChildren, school, parent, agreed, reference);
  }

  Sample promising(List<Commitment> newSchool, List<Commitment> newParent) {
    return new Sample(address, children, newSchool, newParent, agreed, reference);
  }

  Sample agreedOn() {
    return new Sample(address, children, school, parent, true, reference);
  }

  Sample with(String newReference) {
    return new Sample(address, children, school, parent, agreed, newReference);
  }

  static List<Commitment> commitments(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Commitment("", text + " (" + (i + 1) + ")", null, "It helps."))
        .toList();
  }

  private static byte[] logo() {
    BufferedImage image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x1c, 0x38, 0x66));
    pen.fillOval(2, 2, 236, 236);
    pen.setColor(new Color(0xf2, 0xb7, 0x05));
    pen.fillPolygon(new int[] {60, 120, 180, 120}, new int[] {120, 60, 120, 180}, 4);
    pen.dispose();
    return png(image);
  }

  private static byte[] signature() {
    BufferedImage image = new BufferedImage(400, 100, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x10, 0x20, 0x60));
    for (int x = 10; x < 390; x++) {
      int y = (int) (50 + 35 * Math.sin(x / 17.0) * Math.cos(x / 61.0));
      pen.fillOval(x, y, 5, 5);
    }
    pen.dispose();
    return png(image);
  }

  static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
