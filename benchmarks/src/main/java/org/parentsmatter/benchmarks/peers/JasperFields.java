package org.parentsmatter.benchmarks.peers;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The elements of a band, one after the other. */
final class JasperFields {
  static final int WIDE = 482;

  private final JRDesignBand band = new JRDesignBand();

  /**
   * @param only when the band is printed, as an expression; null for always
   */
  JasperFields(int height, String only) {
    band.setHeight(height);
    if (only != null) {
      band.setPrintWhenExpression(new JRDesignExpression(only));
    }
  }

  JRDesignBand band() {
    return band;
  }

  /** Text that may need more lines, which move what stands below it. */
  JRDesignTextField text(String expression, int x, int y, int width, int height, float size) {
    JRDesignTextField field = new JRDesignTextField();
    field.setExpression(new JRDesignExpression(expression));
    field.setX(x);
    field.setY(y);
    field.setWidth(width);
    field.setHeight(height);
    field.setFontSize(size);
    field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    field.setPositionType(PositionTypeEnum.FLOAT);
    field.setBlankWhenNull(true);
    band.addElement(field);
    return field;
  }

  /** The same of one line, in bold. */
  JRDesignTextField bold(String expression, int x, int y, int width, int height, float size) {
    JRDesignTextField field = text(expression, x, y, width, height, size);
    field.setBold(true);
    return field;
  }

  /** The same with markup for bold words. */
  JRDesignTextField styled(String expression, int x, int y, int width, int height) {
    JRDesignTextField field = text(expression, x, y, width, height, 10.5f);
    field.setMarkup("styled");
    return field;
  }

  void picture(String expression, int x, int y, int side) {
    JRDesignImage image = new JRDesignImage(null);
    image.setExpression(new JRDesignExpression(expression));
    image.setX(x);
    image.setY(y);
    image.setWidth(side);
    image.setHeight(side);
    band.addElement(image);
  }

  static JRDesignTextField tagged(JRDesignTextField field, String tag, String value) {
    field.getPropertiesMap().setProperty("net.sf.jasperreports.export.pdf.tag." + tag, value);
    return field;
  }

  static JRDesignTextField right(JRDesignTextField field) {
    field.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
    return field;
  }

  static void underlined(JRDesignTextField field, float thickness) {
    JRLineBox box = field.getLineBox();
    box.getBottomPen().setLineWidth(thickness);
    box.setTopPadding(4);
    box.setBottomPadding(4);
  }
}
