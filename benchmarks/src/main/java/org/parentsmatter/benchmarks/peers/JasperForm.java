package org.parentsmatter.benchmarks.peers;

import static org.parentsmatter.benchmarks.peers.JasperFields.WIDE;
import static org.parentsmatter.benchmarks.peers.JasperFields.right;
import static org.parentsmatter.benchmarks.peers.JasperFields.tagged;
import static org.parentsmatter.benchmarks.peers.JasperFields.underlined;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/**
 * The form that JasperReports fills: a band for each kind of thing in the running text, of which
 * each row of the data prints one.
 */
final class JasperForm {
  static final String FONT = "Noto";
  static final List<String> PARAMETERS =
      List.of(
          "school",
          "schoolAddress",
          "contact",
          "address",
          "date",
          "reference",
          "coreMessage",
          "foot",
          "cutHere",
          "slipHeading",
          "slipWords",
          "options",
          "lines",
          "code");
  static final List<String> FIELDS =
      List.of("kind", "text", "small", "cell0", "cell1", "cell2", "cell3");
  private static final int[] COLUMNS = {209, 91, 91, 91};

  private JasperForm() {}

  static JasperDesign design() throws JRException {
    JasperDesign design = new JasperDesign();
    design.setName("letter");
    design.setPageWidth(595);
    design.setPageHeight(842);
    design.setColumnWidth(WIDE);
    design.setLeftMargin(57);
    design.setRightMargin(56);
    design.setTopMargin(40);
    design.setBottomMargin(24);
    JRDesignStyle style = new JRDesignStyle();
    style.setName("base");
    style.setDefault(true);
    style.setFontName(FONT);
    design.addStyle(style);
    for (String each : PARAMETERS) {
      parameter(design, each, String.class);
    }
    parameter(design, "qr", java.awt.Image.class);
    parameter(design, "logo", java.awt.Image.class);
    for (String each : FIELDS) {
      JRDesignField field = new JRDesignField();
      field.setName(each);
      field.setValueClass(String.class);
      design.addField(field);
    }
    design.setTitle(front().band());
    design.setPageFooter(foot().band());
    JRDesignSection detail = (JRDesignSection) design.getDetailSection();
    for (JasperFields each : List.of(title(), heading(), paragraph(), item(), head(), row())) {
      detail.addBand(each.band());
    }
    detail.addBand(name().band());
    JasperFields slip = slip();
    slip.band().setSplitType(SplitTypeEnum.PREVENT);
    detail.addBand(slip.band());
    return design;
  }

  private static void parameter(JasperDesign design, String name, Class<?> type)
      throws JRException {
    JRDesignParameter parameter = new JRDesignParameter();
    parameter.setName(name);
    parameter.setValueClass(type);
    design.addParameter(parameter);
  }

  private static String only(String kind) {
    return "$F{kind}.equals(\"" + kind + "\")";
  }

  private static JasperFields front() {
    JasperFields front = new JasperFields(247, null);
    front.picture("$P{logo}", 0, 0, 62);
    front.bold("$P{school}", 79, 0, 403, 26, 18);
    front.text("$P{schoolAddress}", 79, 28, 403, 14, 9);
    front.text("$P{contact}", 79, 42, 403, 14, 9);
    front.text("$P{address}", 0, 122, 226, 80, 10.5f);
    front.text("$P{date}", 298, 122, 184, 14, 9);
    front.text("$P{reference}", 298, 138, 184, 14, 9);
    return front;
  }

  private static JasperFields foot() {
    JasperFields foot = new JasperFields(14, null);
    foot.text("$P{coreMessage}", 0, 0, 300, 12, 8);
    right(foot.text("$P{foot} + \" · Page \" + $V{PAGE_NUMBER}", 300, 0, 160, 12, 8));
    JRDesignTextField count = foot.text("\" of \" + $V{PAGE_NUMBER}", 460, 0, 22, 12, 8);
    count.setEvaluationTime(EvaluationTimeEnum.REPORT);
    return foot;
  }

  private static JasperFields title() {
    JasperFields title = new JasperFields(30, only("title"));
    tagged(title.bold("$F{text}", 0, 6, WIDE, 24, 16), "h1", "full");
    return title;
  }

  private static JasperFields heading() {
    JasperFields heading = new JasperFields(32, only("heading"));
    tagged(heading.bold("$F{text}", 0, 12, WIDE, 16, 11.5f), "h2", "full");
    return heading;
  }

  private static JasperFields paragraph() {
    JasperFields paragraph = new JasperFields(22, only("paragraph"));
    paragraph.styled("$F{text}", 0, 7, WIDE, 15);
    return paragraph;
  }

  private static JasperFields item() {
    JasperFields item = new JasperFields(33, only("item"));
    item.bold("\"•\"", 4, 5, 12, 15, 10.5f);
    item.styled("$F{text}", 17, 5, WIDE - 17, 15);
    JRDesignTextField small = item.text("$F{small}", 17, 20, WIDE - 17, 13, 9);
    small.setRemoveLineWhenBlank(true);
    return item;
  }

  private static JasperFields head() {
    JasperFields head = new JasperFields(23, only("head"));
    int x = 0;
    for (int i = 0; i < COLUMNS.length; i++) {
      JRDesignTextField cell = head.bold("$F{cell" + i + "}", x, 0, COLUMNS[i], 23, 10);
      tagged(cell, "th", "full");
      if (i == 0) {
        tagged(tagged(cell, "table", "start"), "tr", "start");
      } else if (i == COLUMNS.length - 1) {
        tagged(cell, "tr", "end");
      }
      underlined(cell, 1);
      x += COLUMNS[i];
    }
    return head;
  }

  private static JasperFields row() {
    JasperFields row =
        new JasperFields(23, "$F{kind}.equals(\"row\") || $F{kind}.equals(\"last row\")");
    int x = 0;
    for (int i = 0; i < COLUMNS.length; i++) {
      JRDesignTextField cell = row.text("$F{cell" + i + "}", x, 0, COLUMNS[i], 23, 10);
      cell.setBold(i == 0);
      tagged(cell, "td", "full");
      if (i == 0) {
        tagged(cell, "tr", "start");
      } else if (i == COLUMNS.length - 1) {
        tagged(cell, "tr", "end");
      }
      underlined(cell, 0.5f);
      x += COLUMNS[i];
    }
    return row;
  }

  private static JasperFields name() {
    JasperFields name = new JasperFields(66, only("name"));
    name.bold("$F{text}", 0, 34, WIDE, 15, 10.5f);
    name.text("$F{small}", 0, 50, WIDE, 15, 10.5f);
    return name;
  }

  private static JasperFields slip() {
    JasperFields slip = new JasperFields(220, only("slip"));
    JRDesignTextField cut = slip.text("$P{cutHere}", 0, 12, WIDE, 12, 8);
    tagged(cut, "table", "end").getLineBox().getTopPen().setLineWidth(0.7f);
    tagged(slip.bold("$P{slipHeading}", 0, 36, 360, 16, 11.5f), "h2", "full");
    slip.text("$P{slipWords}", 0, 54, 360, 15, 10.5f);
    slip.text("$P{options}", 20, 72, 340, 15, 10.5f);
    slip.picture("$P{qr}", 402, 36, 80);
    right(slip.text("$P{code}", 360, 118, 122, 13, 9));
    slip.text("$P{lines}", 0, 150, WIDE, 60, 9);
    return slip;
  }
}
