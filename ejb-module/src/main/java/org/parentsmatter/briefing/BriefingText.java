package org.parentsmatter.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The body of a briefing: headings, paragraphs, lists, bold, italic and links, and nothing else,
 * whatever an editor, a word processor or an attacker sent. It is cleaned on the server before it
 * is kept, so that pages can show it as it is.
 */
public final class BriefingText {
  /** Of the cleaned HTML, in characters: about six pages. */
  public static final int LONGEST = 20_000;

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "br", "blockquote", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto", "tel")
          .addEnforcedAttribute("a", "rel", "noopener noreferrer");

  private BriefingText() {}

  /** One piece of it in reading order, as a paper sets it. */
  public record Piece(Kind kind, String words) {
    /** What it is. */
    public enum Kind {
      HEADING,
      PARAGRAPH,
      ITEM,
      NUMBERED
    }
  }

  /** What of some HTML may be kept; empty where nothing is left that one could read. */
  public static String clean(String html) {
    Document dirty = Jsoup.parseBodyFragment(html == null ? "" : html);
    listsOfTheEditor(dirty);
    rename(dirty, "b", "strong");
    rename(dirty, "i", "em");
    rename(dirty, "h1", "h2");
    for (String lower : List.of("h4", "h5", "h6")) {
      rename(dirty, lower, "h3");
    }
    rename(dirty, "div", "p");
    Document clean = new Cleaner(ALLOWED).clean(dirty);
    clean.outputSettings(new OutputSettings().prettyPrint(false));
    clean.select("p, h2, h3, li, blockquote, ul, ol").stream()
        .filter(element -> element.text().isBlank())
        .forEach(Element::remove);
    return clean.text().isBlank() ? "" : clean.body().html();
  }

  /** The editor writes every list as a numbered one and says of each item what it is. */
  private static void listsOfTheEditor(Document document) {
    for (Element list : document.select("ol:has(> li[data-list])")) {
      Element open = null;
      for (Element item : list.children()) {
        String tag = item.attr("data-list").equals("ordered") ? "ol" : "ul";
        if (open == null || !open.tagName().equals(tag)) {
          open = new Element(tag);
          list.before(open);
        }
        open.appendChild(item);
      }
      list.remove();
    }
  }

  private static void rename(Document document, String from, String to) {
    document.select(from).tagName(to);
  }

  /** Its words in order, without any marks. */
  public static List<Piece> pieces(String cleaned) {
    List<Piece> pieces = new ArrayList<>();
    collect(Jsoup.parseBodyFragment(cleaned).body(), pieces);
    return pieces;
  }

  private static final Set<String> WHOLE = Set.of("p", "h2", "h3", "li", "blockquote");

  private static void collect(Element parent, List<Piece> pieces) {
    if (parent.children().stream().noneMatch(BriefingText::isBlock)) {
      if (!parent.text().isBlank()) {
        pieces.add(new Piece(kind(parent), parent.text()));
      }
      return;
    }
    if (!parent.ownText().isBlank()) {
      pieces.add(new Piece(kind(parent), parent.ownText()));
    }
    parent.children().stream().filter(BriefingText::isBlock).forEach(c -> collect(c, pieces));
  }

  private static boolean isBlock(Element element) {
    return WHOLE.contains(element.tagName()) || Set.of("ul", "ol").contains(element.tagName());
  }

  private static Piece.Kind kind(Element element) {
    return switch (element.tagName()) {
      case "h2", "h3" -> Piece.Kind.HEADING;
      case "li" ->
          element.parent() != null && element.parent().tagName().equals("ol")
              ? Piece.Kind.NUMBERED
              : Piece.Kind.ITEM;
      default -> Piece.Kind.PARAGRAPH;
    };
  }
}
