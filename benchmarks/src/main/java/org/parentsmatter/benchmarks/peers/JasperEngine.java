package org.parentsmatter.benchmarks.peers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
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
import org.parentsmatter.press.LetterPress;

/** JasperReports, tagged. */
final class JasperEngine implements Engine {
  private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
  private final JasperReport form;
  private final BufferedImage logo;

  JasperEngine(byte[] logo) throws JRException, IOException {
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(JasperForm.FONT);
    family.setNormal(path(Fonts.REGULAR));
    family.setBold(path(Fonts.BOLD));
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    context.setExtensions(FontFamily.class, List.of(family));
    form = JasperCompileManager.getInstance(context).compile(JasperForm.design());
    this.logo = ImageIO.read(new ByteArrayInputStream(logo));
  }

  private static String path(Fonts font) {
    return LetterPress.class.getPackageName().replace('.', '/') + "/fonts/" + font.file();
  }

  @Override
  public String name() {
    return "jasperreports";
  }

  @Override
  public byte[] set(Job job) throws JRException {
    PlainLetter letter = job.letter();
    Map<String, Object> once = once(letter);
    List<Map<String, ?>> rows = new ArrayList<>();
    letter.parts().forEach(part -> add(rows, once, part));
    JasperPrint print =
        JasperFillManager.getInstance(context)
            .fill(form, once, new JRMapCollectionDataSource(rows));
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(letter.language());
    configuration.setMetadataTitle(letter.title());
    configuration.setDisplayMetadataTitle(true);
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    return out.toByteArray();
  }

  private Map<String, Object> once(PlainLetter letter) {
    Map<String, Object> once = new HashMap<>();
    once.put("logo", logo);
    once.put("school", letter.school());
    once.put("schoolAddress", letter.schoolAddress());
    once.put("contact", letter.contact());
    once.put("address", String.join("\n", letter.address()));
    once.put("date", letter.date());
    once.put("reference", letter.reference());
    once.put("coreMessage", letter.coreMessage());
    once.put("foot", letter.foot());
    return once;
  }

  private static void add(List<Map<String, ?>> rows, Map<String, Object> once, Part part) {
    if (part instanceof Title title) {
      rows.add(Map.of("kind", "title", "text", title.text()));
    } else if (part instanceof Heading heading) {
      rows.add(Map.of("kind", "heading", "text", heading.text()));
    } else if (part instanceof Paragraph paragraph) {
      rows.add(Map.of("kind", "paragraph", "text", styled(paragraph.bold(), paragraph.text())));
    } else if (part instanceof Items items) {
      items.items().forEach(item -> rows.add(row(item)));
    } else if (part instanceof Table table) {
      rows.add(row("head", table.heads()));
      table.rows().forEach(cells -> rows.add(row("row", cells)));
    } else if (part instanceof SignOff signOff) {
      rows.add(Map.of("kind", "paragraph", "text", styled("", signOff.closing())));
      rows.add(Map.of("kind", "name", "text", signOff.name(), "small", signOff.role()));
    } else if (part instanceof Slip slip) {
      fill(once, slip);
      rows.add(Map.of("kind", "slip"));
    }
  }

  private static Map<String, ?> row(Item item) {
    Map<String, String> row = new HashMap<>();
    row.put("kind", "item");
    row.put("text", styled(item.bold(), item.text()));
    row.put("small", item.small().isEmpty() ? null : item.small());
    return row;
  }

  private static Map<String, ?> row(String kind, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    row.put("kind", kind);
    for (int i = 0; i < cells.size(); i++) {
      row.put("cell" + i, cells.get(i));
    }
    return row;
  }

  private static void fill(Map<String, Object> once, Slip slip) {
    once.put("cutHere", slip.cutHere());
    once.put("slipHeading", slip.heading());
    once.put("slipWords", String.join("\n", slip.words()));
    once.put("options", String.join("\n", slip.options()));
    once.put(
        "lines", slip.lines().stream().map(Line::caption).collect(Collectors.joining("\n\n\n")));
    once.put("code", slip.code());
    once.put("qr", Qr.picture(slip.code()));
  }

  private static String styled(String bold, String text) {
    Markup markup = new Markup("");
    if (!bold.isEmpty()) {
      markup.element("style", "isBold='true'", bold);
    }
    return markup.words(text).toString();
  }
}
