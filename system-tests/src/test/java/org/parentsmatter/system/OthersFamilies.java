package org.parentsmatter.system;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The addresses that lead from the page of a family to its pupils, parents, plan, contacts and
 * whatever else has a page about it. They are gathered by following links, so that a new page is
 * among them by itself.
 */
final class OthersFamilies {
  private static final String LIST = "/family/list.xhtml?group=";

  private OthersFamilies() {}

  /** What is about the first family of a tutor group, as somebody finds it who sees everything. */
  static Set<String> about(Visitor principal, String tutorGroup) {
    String family =
        Links.ofPage(principal.get(LIST + tutorGroup).body()).stream()
            .filter(address -> address.startsWith("/family/show.xhtml"))
            .findFirst()
            .orElseThrow();
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
