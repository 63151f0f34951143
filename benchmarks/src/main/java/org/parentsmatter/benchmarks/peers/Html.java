package org.parentsmatter.benchmarks.peers;

import java.util.List;
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

/** The letter in HTML and CSS for paged media. */
final class Html {
  private static final String STYLE =
      """
      @page { size: A4; margin: 14mm 20mm 22mm 20mm; @bottom-center { content: element(foot); } }
      body { font-family: Noto; font-size: 10.5pt; line-height: 15pt; margin: 0; }
      #foot { position: running(foot); font-size: 8pt; line-height: 11pt; }
      #foot .pages { text-align: right; } #foot td { padding: 0; border: 0; }
      #number:after { content: counter(page); } #count:after { content: counter(pages); }
      .front { height: 87mm; position: relative; }
      .front div { position: absolute; } .head { left: 28mm; top: 0; width: 142mm; }
      .logo { left: 0; top: 0; } .logo img { width: 22mm; height: 22mm; }
      .window { left: 0; top: 43mm; width: 80mm; } .aside { left: 105mm; top: 43mm; }
      .front p { margin: 0; } .school { font-size: 18pt; line-height: 24pt; font-weight: bold; }
      .small { font-size: 9pt; line-height: 12.5pt; color: #555; }
      h1 { font-size: 16pt; line-height: 21pt; margin: 0 0 4pt 0; color: #1c3866; }
      h2 { font-size: 11.5pt; line-height: 16pt; margin: 13pt 0 4pt 0; color: #1c3866;
        page-break-after: avoid; }
      p { margin: 7pt 0 0 0; }
      ul { margin: 0; padding-left: 6mm; list-style: none; } li { margin-top: 5pt; }
      .bullet { margin-left: -6mm; display: inline-block; width: 6mm; font-weight: bold; }
      table { width: 170mm; border-collapse: collapse; table-layout: fixed; }
      .children { font-size: 10pt; line-height: 14pt; }
      th, td { text-align: left; vertical-align: top; padding: 4pt;
        border-bottom: 0.5pt solid #999; }
      .together, .slip { page-break-inside: avoid; }
      .slip { margin-top: 14pt; border-top: 0.7pt dashed #555; }
      .slip td { border: 0; padding: 0; } .slip img { width: 28mm; height: 28mm; }
      .slip p { margin: 0; } .write { border-bottom: 0.5pt solid #555; }
      """;

  private final Markup html = new Markup("");

  private Html() {}

  static String of(PlainLetter letter) {
    Html page = new Html();
    page.write(letter);
    return page.html.toString();
  }

  private void write(PlainLetter letter) {
    html.open("html", "lang='" + letter.language() + "'")
        .open("head")
        .element("title", "", letter.title())
        .raw("<meta name='description' content='" + letter.title().replace("'", "’") + "'/>")
        .open("style")
        .raw(STYLE)
        .close("style", "head")
        .open("body");
    html.raw("<div id='foot'><table><tr><td>")
        .words(letter.coreMessage())
        .raw("</td><td class='pages'>")
        .words(letter.foot() + " · Page ")
        .raw("<span id='number'></span> of <span id='count'></span></td></tr></table></div>");
    front(letter);
    letter.parts().forEach(this::part);
    html.close("body", "html");
  }

  private void front(PlainLetter letter) {
    html.open("div", "class='front'")
        .raw("<div class='logo'><img src='memory:logo.png' alt='Logo'/></div>")
        .open("div", "class='head'")
        .element("p", "class='school'", letter.school())
        .element("p", "class='small'", letter.schoolAddress())
        .element("p", "class='small'", letter.contact())
        .close("div");
    html.open("div", "class='window'");
    paragraphs("", letter.address());
    html.close("div").open("div", "class='aside'");
    paragraphs("class='small'", List.of(letter.date(), letter.reference()));
    html.close("div", "div");
  }

  private void paragraphs(String attributes, List<String> texts) {
    texts.forEach(text -> html.element("p", attributes, text));
  }

  private void part(Part part) {
    if (part instanceof Title title) {
      html.element("h1", "", title.text());
    } else if (part instanceof Heading heading) {
      html.element("h2", "", heading.text());
    } else if (part instanceof Paragraph paragraph) {
      html.open("p");
      words(paragraph.bold(), paragraph.text());
      html.close("p");
    } else if (part instanceof Items items) {
      html.open("ul");
      items.items().forEach(this::item);
      html.close("ul");
    } else if (part instanceof Table table) {
      table(table);
    } else if (part instanceof SignOff signOff) {
      html.open("div", "class='together'")
          .element("p", "style='margin-bottom: 12mm'", signOff.closing())
          .element("b", "", signOff.name())
          .raw("<br/>")
          .words(signOff.role())
          .close("div");
    } else if (part instanceof Slip slip) {
      slip(slip);
    }
  }

  private void words(String bold, String text) {
    if (!bold.isEmpty()) {
      html.element("b", "", bold);
    }
    html.words(text);
  }

  private void item(Item item) {
    // The renderer would draw a disc, which nobody who has the letter read aloud hears.
    html.open("li").element("span", "class='bullet'", "•");
    words(item.bold(), item.text());
    if (!item.small().isEmpty()) {
      html.element("div", "class='small'", item.small());
    }
    html.close("li");
  }

  private void table(Table table) {
    html.open("table", "class='children'").raw("<thead><tr>");
    table.heads().forEach(head -> html.element("th", "scope='col'", head));
    html.raw("</tr></thead><tbody>");
    for (List<String> row : table.rows()) {
      html.open("tr").open("td").element("b", "", row.get(0)).close("td");
      row.subList(1, row.size()).forEach(cell -> html.element("td", "", cell));
      html.close("tr");
    }
    html.close("tbody", "table");
  }

  private void slip(Slip slip) {
    html.open("div", "class='slip'")
        .element("p", "style='font-size: 8pt; line-height: 11pt'", slip.cutHere())
        .raw("<table><tr><td style='width: 120mm'>")
        .element("h2", "", slip.heading());
    paragraphs("", slip.words());
    paragraphs("style='margin-left: 7mm'", slip.options());
    html.raw("</td><td style='text-align: right'>")
        .open("img", "alt='QR code' src='" + Qr.address(slip.code()) + "'")
        .close("img")
        .element("p", "class='small'", slip.code())
        .raw("</td></tr></table>");
    for (Line line : slip.lines()) {
      html.element("p", "class='small write'", line.caption());
      html.raw("<div class='write' style='height: 8mm'></div>".repeat(line.count() - 1));
    }
    html.close("div");
  }
}
