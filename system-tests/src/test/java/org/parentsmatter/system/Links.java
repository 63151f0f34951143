package org.parentsmatter.system;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of pages with the ids of things that exist, gathered by following the links on pages:
 * most pages about one thing are linked from a list of such things.
 */
final class Links {
  private static final Pattern LINK =
      Pattern.compile("(?:href|src)=\"(/[a-z/-]+\\.xhtml)(\\?[^\"#]*)?\"");
  private static final Pattern OBJECT =
      Pattern.compile(
          "[?&](?:(?:id|family|parent|pupil|run|import|list)=[0-9]|(?:text|entry)=[A-Za-z])");

  private final Map<String, String> withObject = new LinkedHashMap<>();
  private final Map<String, String> ofOthers = new LinkedHashMap<>();

  /** Every link of a page that leads to something with an id. */
  static Set<String> ofPage(String body) {
    Set<String> addresses = new LinkedHashSet<>();
    Matcher link = LINK.matcher(body);
    while (link.find()) {
      String query = link.group(2) == null ? "" : link.group(2).replace("&amp;", "&");
      if (OBJECT.matcher(query).find()) {
        addresses.add(link.group(1) + query);
      }
    }
    return addresses;
  }

  /** Follows links from these pages, one step further where a link leads to a single thing. */
  static Links gather(Collection<String> pages, Function<String, String> open) {
    Links links = new Links();
    pages.forEach(page -> links.read(open.apply(page)));
    Map.copyOf(links.withObject).values().forEach(address -> links.read(open.apply(address)));
    return links;
  }

  private void read(String body) {
    Matcher link = LINK.matcher(body);
    while (link.find()) {
      String query = link.group(2) == null ? "" : link.group(2).replace("&amp;", "&");
      if (OBJECT.matcher(query).find()) {
        withObject.putIfAbsent(link.group(1), link.group(1) + query);
      }
    }
  }

  /** Adds what others have found and these have not. */
  void addMissing(Links others) {
    others.withObject.forEach(ofOthers::putIfAbsent);
    others.ofOthers.forEach(ofOthers::putIfAbsent);
  }

  /** Whether only others have found something to look at on this page. */
  boolean isOnlyOfOthers(String page) {
    return !withObject.containsKey(page) && ofOthers.containsKey(page);
  }

  /** The page about an existing thing, or as it is when it is about none. */
  String to(String page) {
    return withObject.getOrDefault(page, ofOthers.getOrDefault(page, page));
  }
}
