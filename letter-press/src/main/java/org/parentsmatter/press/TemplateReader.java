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

  private final Deque<Node> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int textEnd;
  private Locator locator;
  private Node root;

  private TemplateReader() {}

  static Node read(String template, String source) throws TemplateFault {
    if (source.length() > LONGEST) {
      throw new TemplateFault(template, 0, "", "it is longer than " + LONGEST + " characters");
    }
    TemplateReader reader = new TemplateReader();
    try {
      XMLReader parser = hardened();
      parser.setContentHandler(reader);
      parser.setErrorHandler(reader);
      parser.setEntityResolver(reader);
      parser.parse(new InputSource(new StringReader(source)));
      return reader.root;
    } catch (SAXParseException broken) {
      throw new TemplateFault(template, broken.getLineNumber(), "", plain(broken.getMessage()));
    } catch (SAXException | IOException | ParserConfigurationException broken) {
      throw new TemplateFault(template, 0, "", "it cannot be read: " + broken.getMessage());
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

  private static String plain(String message) {
    return message.contains("DOCTYPE")
        ? "a template may not have a document type (DOCTYPE) or entities of its own"
        : "it is not well-formed: " + message;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
    throw new SAXException("a template may not point to other files");
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
      throw new SAXParseException("elements are nested too deeply", locator);
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
}
