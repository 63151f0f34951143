package org.parentsmatter.imports.ctf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parentsmatter.imports.ExportRefused;

/**
 * Walks through an XML file element by element. It knows no document type: a file that brings one
 * along is refused, so that nothing in it can name another file, an address or itself many times
 * over. Depth and length of what it holds are limited as well, before they fill the memory.
 */
final class XmlElements implements AutoCloseable {
  /** A CTF is nine deep; what suppliers put into it of their own is not much deeper. */
  private static final int DEEPEST = 40;

  /** In characters; the longest honest value is an address line. */
  private static final int LONGEST = 2_000;

  /** A CTF has some hundred; a parser remembers each it ever met. */
  private static final int MOST_NAMES = 5_000;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\u00a0]+");

  private final String file;
  private final StepLimitInput input;
  private final XMLStreamReader reader;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();
  private int line = 1;

  XmlElements(String file, InputStream in) throws IOException {
    this.file = file;
    this.input = new StepLimitInput(in, this::tooLong);
    boolean begun = false;
    try {
      this.reader = reader(input);
      next();
      while (open.isEmpty()) {
        next();
      }
      begun = true;
    } catch (XMLStreamException e) {
      throw damaged(e);
    } finally {
      if (!begun) {
        in.close();
      }
    }
  }

  /** The JDK's own, whatever a server brings along, so that its settings are those tested. */
  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory.createXMLStreamReader(in);
  }

  String root() {
    return open.getLast();
  }

  /** The name of the element begun last that has not ended. */
  String name() {
    return open.getFirst();
  }

  boolean is(String name) {
    return name().equalsIgnoreCase(name);
  }

  int depth() {
    return open.size();
  }

  int line() {
    return line;
  }

  /** The element begun last, without what it holds. */
  CtfValue here() {
    return new CtfValue(path(), line, null);
  }

  /**
   * Goes to the next child of an element, past all that is deeper.
   *
   * @param parent the depth of the element
   * @return false when the element has ended
   */
  boolean child(int parent) {
    while (open.size() >= parent) {
      if (next() == XMLStreamConstants.START_ELEMENT && open.size() == parent + 1) {
        return true;
      }
    }
    return false;
  }

  /** The text of the element begun last, which has ended then. */
  CtfValue value() {
    int depth = open.size();
    int begun = line;
    String path = path();
    StringBuilder text = new StringBuilder();
    while (open.size() >= depth) {
      int event = next();
      boolean characters =
          event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
      if (characters && open.size() == depth) {
        text.append(reader.getText());
      }
      if (text.length() > LONGEST) {
        throw tooLong();
      }
    }
    String clean = BLANKS.matcher(text).replaceAll(" ").strip();
    return new CtfValue(path, begun, clean.isEmpty() ? null : clean);
  }

  private int next() {
    try {
      int event = reader.next();
      input.stepDone();
      line = Math.max(1, reader.getLocation().getLineNumber());
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.DTD ->
            throw refused(
                "it holds a document type (DOCTYPE), which no Common Transfer File has and which can be used for an attack. Nothing was read in; export the CTF again.");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw refused(
                "&" + reader.getLocalName() + "; means nothing here. Export the CTF again.");
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private void begin(String name) {
    if (open.size() == DEEPEST) {
      throw refused("elements lie in one another more than " + DEEPEST + " deep. Is it a CTF?");
    }
    open.push(name);
    names.add(name);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      names.add(reader.getAttributeLocalName(i));
    }
    if (names.size() > MOST_NAMES) {
      throw refused("there are more kinds of elements than any Common Transfer File has.");
    }
  }

  /** From the pupil down: what lies around every pupil says nothing. */
  private String path() {
    Iterable<String> down = open::descendingIterator;
    return StreamSupport.stream(down.spliterator(), false)
        .skip(Math.min(2, open.size() - 1))
        .collect(Collectors.joining("/"));
  }

  private ExportRefused tooLong() {
    return refused(
        "what stands here is far longer than any name or address. Is the file damaged, or no CTF?");
  }

  private ExportRefused refused(String why) {
    return new ExportRefused("%s, line %d: %s".formatted(file, line, why));
  }

  private ExportRefused damaged(XMLStreamException e) {
    int where = e.getLocation() == null ? line : Math.max(line, e.getLocation().getLineNumber());
    return new ExportRefused(
        "%s, line %d: this cannot be read as XML. The file is damaged or cut short, or its letters are not written as its first line says. Export the CTF again."
            .formatted(file, where),
        e);
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      input.close();
    }
  }
}
