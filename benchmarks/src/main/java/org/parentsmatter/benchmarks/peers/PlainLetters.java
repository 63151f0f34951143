package org.parentsmatter.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.parentsmatter.benchmarks.peers.PlainLetter.Heading;
import org.parentsmatter.benchmarks.peers.PlainLetter.Items;
import org.parentsmatter.benchmarks.peers.PlainLetter.Line;
import org.parentsmatter.benchmarks.peers.PlainLetter.Paragraph;
import org.parentsmatter.benchmarks.peers.PlainLetter.Part;
import org.parentsmatter.benchmarks.peers.PlainLetter.SignOff;
import org.parentsmatter.benchmarks.peers.PlainLetter.Slip;
import org.parentsmatter.benchmarks.peers.PlainLetter.Title;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.ReplyReference;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Finds the words of letters in the shipped template, in a way of its own: nothing of the press has
 * a hand in what the peers are given, so that comparing texts says something.
 */
final class PlainLetters {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Element template;

  PlainLetters(String name) {
    try (InputStream in = LetterTemplate.class.getResourceAsStream("templates/" + name + ".html")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      template = factory.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The template " + name + " cannot be read", e);
    }
  }

  PlainLetter of(LetterData data) {
    Letterhead school = data.letterhead();
    List<Part> parts = new ArrayList<>();
    add(parts, template, data);
    return new PlainLetter(
        template.getAttribute("title"),
        data.language(),
        school.schoolName(),
        String.join(", ", school.addressLines()),
        Stream.of(school.telephone(), school.email(), school.web())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("  ·  ")),
        data.addressLines(),
        DATE.format(data.date()),
        "Our reference: " + data.reference(),
        parts,
        data.coreMessage(),
        data.reference());
  }

  private static void add(List<Part> parts, Element parent, LetterData data) {
    for (Element each : children(parent)) {
      switch (each.getTagName()) {
        case "h1" -> parts.add(new Title(words(each, data)));
        case "h2" -> parts.add(new Heading(words(each, data)));
        case "p" -> parts.add(paragraph(each, data));
        case "table" -> parts.add(PlainRepeats.table(children(each), data));
        case "list" -> addList(parts, each, data);
        case "sign-off" ->
            parts.add(new SignOff(words(each, data), data.sender().name(), data.sender().role()));
        case "reply-slip" -> parts.add(slip(each, data));
        case "keep-together" -> add(parts, each, data);
        case "only" -> {
          if (holds(each, data)) {
            add(parts, each, data);
          }
        }
        default -> throw new IllegalStateException("Nobody taught it " + each.getTagName());
      }
    }
  }

  private static boolean holds(Element only, LetterData data) {
    Node condition = only.getAttributes().item(0);
    String asked = condition.getNodeName() + " " + condition.getNodeValue();
    return switch (asked) {
      case "while proposed" -> !data.agreed();
      case "while agreed" -> data.agreed();
      case "if school-only" -> data.schoolOnly();
      case "if-not school-only" -> !data.schoolOnly();
      default -> throw new IllegalStateException("Nobody taught it " + asked);
    };
  }

  private static Paragraph paragraph(Element paragraph, LetterData data) {
    String all = words(paragraph, data);
    String bold =
        children(paragraph).stream().map(b -> words(b, data)).collect(Collectors.joining());
    if (!all.startsWith(bold)) {
      throw new IllegalStateException("Only the first words of a paragraph may be bold");
    }
    return new Paragraph(bold, all.substring(bold.length()));
  }

  private static void addList(List<Part> parts, Element list, LetterData data) {
    Items items = PlainRepeats.items(list.getAttribute("each"), data);
    if (!items.items().isEmpty()) {
      add(parts, list, data);
      parts.add(items);
    }
  }

  private static Slip slip(Element slip, LetterData data) {
    List<String> office = new ArrayList<>(List.of(data.letterhead().schoolName()));
    office.addAll(data.letterhead().addressLines());
    return new Slip(
        "Cut here and return to the school office: " + String.join(", ", office),
        String.join("", texts(slip, "h2", data)),
        texts(slip, "p", data),
        texts(slip, "li", data),
        children(slip).stream()
            .filter(each -> each.getTagName().equals("lines"))
            .map(
                each ->
                    new Line(words(each, data) + ":", Integer.parseInt(each.getAttribute("count"))))
            .toList(),
        ReplyReference.of(data.reference()).printed());
  }

  private static List<String> texts(Element parent, String tag, LetterData data) {
    return children(parent).stream()
        .filter(each -> each.getTagName().equals(tag))
        .map(each -> words(each, data))
        .toList();
  }

  private static List<Element> children(Element parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .filter(each -> each.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast)
        .toList();
  }

  private static String words(Element element, LetterData data) {
    String text = element.getTextContent().replaceAll("\\s+", " ").strip();
    return text.replace("{salutation}", data.salutation())
        .replace("{childNames}", PlainRepeats.childNames(data))
        .replace("{telephone}", data.letterhead().telephone())
        .replace("{officeHours}", data.officeHours())
        .replace("{review}", data.reviewText());
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }
}
