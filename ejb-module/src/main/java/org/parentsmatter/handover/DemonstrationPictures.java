package org.parentsmatter.handover;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * The logo of the demonstration school and its head's signature. They are drawn from lines, without
 * a single letter, since a bare server has no fonts.
 */
final class DemonstrationPictures {
  private static final Color BLUE = new Color(0x1F4E79);
  private static final Color GOLD = new Color(0xE0A526);

  private DemonstrationPictures() {}

  /** A lark over an open book, as a PNG. */
  static byte[] logo() {
    return png(
        400,
        400,
        g -> {
          g.setColor(BLUE);
          g.fill(new RoundRectangle2D.Double(0, 0, 400, 400, 90, 90));
          g.setColor(GOLD);
          g.fill(new Ellipse2D.Double(250, 50, 80, 80));
          g.setColor(Color.WHITE);
          g.fill(page(-1));
          g.fill(page(1));
          Path2D lark = new Path2D.Double();
          lark.moveTo(70, 150);
          lark.curveTo(120, 100, 165, 120, 200, 180);
          lark.curveTo(225, 125, 270, 150, 300, 190);
          lark.curveTo(262, 178, 232, 190, 204, 226);
          lark.curveTo(172, 172, 130, 148, 70, 150);
          g.fill(lark);
        });
  }

  private static Path2D page(int side) {
    Path2D page = new Path2D.Double();
    page.moveTo(200 + 4 * side, 270);
    page.curveTo(200 + 50 * side, 235, 200 + 100 * side, 240, 200 + 140 * side, 255);
    page.lineTo(200 + 140 * side, 335);
    page.curveTo(200 + 100 * side, 320, 200 + 50 * side, 318, 200 + 4 * side, 350);
    page.closePath();
    return page;
  }

  /** A flourish, as a PNG with a clear ground. */
  static byte[] signature() {
    return png(
        600,
        180,
        g -> {
          g.setColor(new Color(0x14213D));
          g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
          Path2D line = new Path2D.Double();
          line.moveTo(120, 25);
          line.curveTo(110, 130, 95, 170, 50, 140);
          line.curveTo(20, 110, 130, 95, 175, 100);
          line.curveTo(185, 60, 150, 120, 190, 115);
          line.curveTo(230, 100, 225, 20, 250, 30);
          line.curveTo(262, 40, 205, 120, 240, 118);
          line.curveTo(280, 110, 262, 70, 290, 80);
          line.curveTo(310, 95, 270, 125, 305, 118);
          line.curveTo(345, 100, 330, 60, 365, 84);
          line.curveTo(390, 110, 420, 100, 450, 78);
          line.curveTo(480, 60, 520, 95, 570, 70);
          g.draw(line);
        });
  }

  private static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.accept(graphics);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
