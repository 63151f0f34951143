package org.parentsmatter.system;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that lead from the page of a family to its pupils, parents, plan, contacts and
 * whatever else has a page about it. They are gathered by following links, so that a new page is
 * among them by itself.
 */
final class OthersFamilies {
  private static final String LIST = "/family/list.xhtml?group=";

  /** The link of a family none of whose children is in year 7 or above. */
  private static final Pattern YOUNG =
      Pattern.compile(
          "href=\"(/family/show\\.xhtml\\?id=[0-9]+)\">((?![^<]*(7|8|9|10|11)[LK])[^<]*)<");

  private OthersFamilies() {}

  /** What is about a family of a tutor group, as somebody finds it who sees everything. */
  static Set<String> about(Visitor principal, String tutorGroup) {
    Matcher young = YOUNG.matcher(principal.get(LIST + tutorGroup).body());
    if (!young.find()) {
      throw new IllegalStateException("No family with children in " + tutorGroup + " only");
    }
    String family = young.group(1);
    Set<String> addresses = new LinkedHashSet<>();
    addresses.add(family);
    addresses.addAll(Links.ofPage(principal.get(family).body()));
    for (String address : Set.copyOf(addresses)) {
      if (address.startsWith("/family/") || address.startsWith("/plan/")) {
        addresses.addAll(Links.ofPage(principal.get(address).body()));
      }
    }
    addresses.removeIf(OthersFamilies::isOfEverybody);
    return addresses;
  }

  /** Communities, classes, strategies and letter forms are no secret among staff. */
  private static boolean isOfEverybody(String address) {
    return address.startsWith("/community/")
        || address.startsWith("/catalogue/")
        || address.startsWith("/templates/")
        || address.contains("list=")
        || address.startsWith("/family/list.xhtml");
  }
}
