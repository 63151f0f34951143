package org.parentsmatter.press;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a template's source into nodes, with a parser that knows no document types and no entities
 * but XML's five.
 */
final class TemplateReader extends DefaultHandler {

  private static final int LONGEST = 100_000;
  private static final int DEEPEST = 12;
  private static final String NO_DOCTYPE =
      "a template may not have a document type (DOCTYPE) or entities of its own";

  private final Deque<Node> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int textEnd;
  private Locator locator;
  private Node root;

  private TemplateReader() {}

  static Node read(String template, String source) throws TemplateFault {
    if (source.length() > LONGEST) {
      throw new TemplateFault(
          template, 0, "letter", "it is longer than " + LONGEST + " characters");
    }
    TemplateReader reader = new TemplateReader();
    try {
      XMLReader parser = hardened();
      parser.setContentHandler(reader);
      parser.setErrorHandler(reader);
      parser.setEntityResolver(reader);
      parser.parse(new InputSource(new StringReader(source)));
      return reader.root;
    } catch (Refused refused) {
      throw new TemplateFault(
          template, refused.getLineNumber(), refused.what, refused.getMessage());
    } catch (SAXParseException broken) {
      int line = Math.max(1, broken.getLineNumber());
      if (broken.getMessage().contains("DOCTYPE")) {
        throw new TemplateFault(template, line, "DOCTYPE", NO_DOCTYPE);
      }
      throw new Malformed(source, reader.open.peek(), line, broken.getColumnNumber()).in(template);
    } catch (SAXException broken) {
      throw new TemplateFault(template, 0, "letter", "it cannot be read");
    } catch (IOException | ParserConfigurationException broken) {
      throw new IllegalStateException("The template " + template + " cannot be read", broken);
    }
  }

  private static XMLReader hardened() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setXIncludeAware(false);
    return factory.newSAXParser().getXMLReader();
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
    throw new Refused("DOCTYPE", NO_DOCTYPE, locator);
  }

  @Override
  public void fatalError(SAXParseException broken) throws SAXException {
    throw broken;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    flush();
    if (open.size() == DEEPEST) {
      throw new Refused(name, "elements are nested too deeply", locator);
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      values.put(attributes.getQName(i), attributes.getValue(i));
    }
    Node node = Node.element(name, values, locator.getLineNumber());
    if (open.isEmpty()) {
      root = node;
    } else {
      open.peek().children().add(node);
    }
    open.push(node);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
    textEnd = locator.getLineNumber();
  }

  @Override
  public void endElement(String uri, String local, String name) {
    flush();
    open.pop();
  }

  private void flush() {
    if (text.length() > 0 && !open.isEmpty()) {
      open.peek().children().add(Node.text(text.toString(), textEnd));
    }
    text.setLength(0);
  }

  /** What the parser would take, but the press does not. */
  private static final class Refused extends SAXParseException {
    private final String what;

    Refused(String what, String message, Locator locator) {
      super(message, locator);
      this.what = what;
    }
  }
}
