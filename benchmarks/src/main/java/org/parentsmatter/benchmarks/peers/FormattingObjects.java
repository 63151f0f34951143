package org.parentsmatter.benchmarks.peers;

import org.parentsmatter.benchmarks.peers.PlainLetter.Heading;
import org.parentsmatter.benchmarks.peers.PlainLetter.Item;
import org.parentsmatter.benchmarks.peers.PlainLetter.Items;
import org.parentsmatter.benchmarks.peers.PlainLetter.Line;
import org.parentsmatter.benchmarks.peers.PlainLetter.Paragraph;
import org.parentsmatter.benchmarks.peers.PlainLetter.Part;
import org.parentsmatter.benchmarks.peers.PlainLetter.SignOff;
import org.parentsmatter.benchmarks.peers.PlainLetter.Slip;
import org.parentsmatter.benchmarks.peers.PlainLetter.Table;
import org.parentsmatter.benchmarks.peers.PlainLetter.Title;

/** The letter in XSL formatting objects, written directly: no stylesheet has to run for it. */
final class FormattingObjects {
  private static final String BOLD = "font-weight='bold'";
  private static final String HEADING =
      "role='H2' font-weight='bold' font-size='11.5pt' line-height='16pt' color='#1c3866'"
          + " space-before='13pt' space-after='4pt' keep-with-next.within-page='always'";
  private static final String SMALL = "font-size='9pt' line-height='12.5pt' color='#555555'";
  private static final String WINDOW =
      "absolute-position='absolute' left='0mm' top='43mm' width='80mm' height='32mm'";
  private static final String ASIDE =
      "absolute-position='absolute' left='105mm' top='43mm' width='65mm' height='26mm'";

  private final Markup fo = new Markup("fo:");

  private FormattingObjects() {}

  static String of(PlainLetter letter) {
    FormattingObjects objects = new FormattingObjects();
    objects.write(letter);
    return objects.fo.toString();
  }

  private void write(PlainLetter letter) {
    fo.open(
        "root",
        "xmlns:fo='http://www.w3.org/1999/XSL/Format'"
            + " xmlns:fox='http://xmlgraphics.apache.org/fop/extensions' xml:lang='en'"
            + " font-family='Noto' font-size='10.5pt' line-height='15pt'");
    fo.raw(
        "<fo:layout-master-set><fo:simple-page-master master-name='a4' page-width='210mm'"
            + " page-height='297mm' margin='14mm 20mm 8mm 20mm'>"
            + "<fo:region-body margin-bottom='14mm'/><fo:region-after extent='10mm'/>"
            + "</fo:simple-page-master></fo:layout-master-set>");
    fo.raw("<fo:declarations><x:xmpmeta xmlns:x='adobe:ns:meta/'>")
        .raw("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>")
        .raw("<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' rdf:about=''>")
        .raw("<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>")
        .words(letter.title())
        .raw("</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>")
        .raw("</fo:declarations>");
    fo.open("page-sequence", "master-reference='a4'");
    foot(letter);
    fo.open("flow", "flow-name='xsl-region-body'");
    front(letter);
    letter.parts().forEach(this::part);
    fo.open("block", "id='end'").close("block", "flow", "page-sequence", "root");
  }

  private void foot(PlainLetter letter) {
    fo.open("static-content", "flow-name='xsl-region-after'")
        .open("block", "font-size='8pt' line-height='11pt' text-align-last='justify'")
        .words(letter.coreMessage())
        .raw("<fo:leader leader-pattern='space'/>")
        .words(letter.foot() + " · Page ")
        .raw("<fo:page-number/> of <fo:page-number-citation-last ref-id='end'/>")
        .close("block", "static-content");
  }

  private void front(PlainLetter letter) {
    fo.open("block-container", "height='87mm'");
    fo.raw(
        "<fo:block-container absolute-position='absolute' left='0mm' top='0mm' width='22mm'"
            + " height='22mm'><fo:block><fo:external-graphic src='memory:/logo.png'"
            + " content-width='22mm' content-height='22mm' fox:alt-text='Logo'/></fo:block>"
            + "</fo:block-container>");
    fo.open(
            "block-container",
            "absolute-position='absolute' left='28mm' top='0mm' width='142mm' height='27mm'")
        .element("block", BOLD + " font-size='18pt' line-height='24pt'", letter.school())
        .element("block", SMALL, letter.schoolAddress())
        .element("block", SMALL, letter.contact())
        .close("block-container");
    fo.open("block-container", WINDOW);
    letter.address().forEach(line -> fo.element("block", "", line));
    fo.close("block-container")
        .open("block-container", ASIDE)
        .element("block", SMALL, letter.date())
        .element("block", SMALL, letter.reference())
        .close("block-container", "block-container");
  }

  private void part(Part part) {
    if (part instanceof Title title) {
      fo.element(
          "block",
          "role='H1' font-weight='bold' font-size='16pt' line-height='21pt' space-after='4pt'",
          title.text());
    } else if (part instanceof Heading heading) {
      fo.element("block", HEADING, heading.text());
    } else if (part instanceof Paragraph paragraph) {
      words("space-before='7pt'", paragraph.bold(), paragraph.text());
    } else if (part instanceof Items items) {
      items(items);
    } else if (part instanceof Table table) {
      table(table);
    } else if (part instanceof SignOff signOff) {
      fo.open("block", "keep-together.within-page='always'")
          .element("block", "space-before='7pt' space-after='12mm'", signOff.closing())
          .element("block", BOLD, signOff.name())
          .element("block", "", signOff.role())
          .close("block");
    } else if (part instanceof Slip slip) {
      slip(slip);
    }
  }

  private void words(String attributes, String bold, String text) {
    fo.open("block", attributes);
    if (!bold.isEmpty()) {
      fo.element("inline", BOLD, bold);
    }
    fo.words(text).close("block");
  }

  private void items(Items items) {
    fo.open("list-block", "provisional-distance-between-starts='6mm'");
    for (Item item : items.items()) {
      fo.open("list-item", "space-before='5pt'")
          .open("list-item-label", "end-indent='label-end()'")
          .element("block", BOLD, "•")
          .close("list-item-label")
          .open("list-item-body", "start-indent='body-start()'");
      words("", item.bold(), item.text());
      if (!item.small().isEmpty()) {
        fo.element("block", SMALL, item.small());
      }
      fo.close("list-item-body", "list-item");
    }
    fo.close("list-block");
  }

  private void table(Table table) {
    fo.open("table", "table-layout='fixed' width='170mm' font-size='10pt' line-height='14pt'");
    for (int i = 0; i < table.heads().size(); i++) {
      fo.raw("<fo:table-column column-width='" + (i == 0 ? 74 : 32) + "mm'/>");
    }
    fo.open("table-header").open("table-row");
    table.heads().forEach(head -> cell("border-bottom='1pt solid #1c3866'", BOLD, head));
    fo.close("table-row", "table-header").open("table-body");
    for (var row : table.rows()) {
      fo.open("table-row");
      for (int i = 0; i < row.size(); i++) {
        cell("border-bottom='0.5pt solid #999999'", i == 0 ? BOLD : "", row.get(i));
      }
      fo.close("table-row");
    }
    fo.close("table-body", "table");
  }

  private void cell(String cell, String block, String text) {
    fo.open("table-cell", cell + " padding='4pt'")
        .element("block", block, text)
        .close("table-cell");
  }

  private void slip(Slip slip) {
    fo.open("block", "keep-together.within-page='always' space-before='14pt'")
        .element(
            "block",
            "border-top='0.7pt dashed #555555' font-size='8pt' line-height='11pt'",
            slip.cutHere());
    fo.raw(
        "<fo:table table-layout='fixed' width='170mm' role='Div'><fo:table-column"
            + " column-width='120mm'/><fo:table-column column-width='50mm'/>"
            + "<fo:table-body role='Div'><fo:table-row role='Div'><fo:table-cell role='Div'>");
    fo.element("block", HEADING, slip.heading());
    slip.words().forEach(text -> words("", "", text));
    for (String option : slip.options()) {
      fo.open("block", "start-indent='7mm'").words(option).close("block");
    }
    fo.raw("</fo:table-cell><fo:table-cell role='Div'><fo:block text-align='end'>");
    fo.open(
            "external-graphic",
            "src='"
                + Qr.address(slip.code())
                + "' content-width='28mm' content-height='28mm' fox:alt-text='QR code'")
        .close("external-graphic", "block");
    fo.element("block", SMALL + " text-align='end'", slip.code());
    fo.close("table-cell", "table-row", "table-body", "table");
    for (Line line : slip.lines()) {
      fo.open("block", SMALL + " text-align-last='justify'")
          .words(line.caption())
          .raw("<fo:leader leader-pattern='rule'/>")
          .close("block");
      for (int i = 1; i < line.count(); i++) {
        fo.raw("<fo:block line-height='8mm'><fo:leader leader-pattern='rule'")
            .raw(" leader-length='170mm'/></fo:block>");
      }
    }
    fo.close("block");
  }
}
