package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mother of the demonstration school whose address is protected.
 *
 * @param secrets how to reach her
 * @param parent the address of her page
 * @param run the address of the page of the run that has her letter
 * @param reference of her letter
 */
record ProtectedMother(List<String> secrets, String parent, String run, String reference) {
  private static final Pattern PARENT = Pattern.compile("/family/parent\\.xhtml\\?id=[0-9]+");
  private static final Pattern RUN = Pattern.compile("/letters/show\\.xhtml\\?id=([0-9]+)");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final int MOST_PAGES = 120;
  private static final Pattern REFERENCE = Pattern.compile("PM-[0-9A-Z]{4}-[0-9A-Z]{4}");

  /**
   * As somebody finds her who may see everything.
   *
   * @param export the demonstration school's own
   */
  static ProtectedMother of(Path export, Visitor principal) {
    String run = first(RUN, principal.get("/letters/list.xhtml"));
    return new ProtectedMother(
        secrets(export, "Joanne", "Hartley"),
        first(PARENT, principal.get("/family/parents.xhtml?q=joanne+hartley")),
        run,
        first(REFERENCE, principal.get(run + "&q=joanne+hartley")));
  }

  /** What the export says of how to reach somebody, and of nobody else. */
  static List<String> secrets(Path export, String given, String family) {
    List<Map<String, String>> contacts = Table.read(export.resolve("contacts.csv"));
    Map<Boolean, List<Map<String, String>>> hers =
        contacts.stream()
            .collect(
                Collectors.partitioningBy(
                    row ->
                        row.get("Contact Forename").equals(given)
                            && row.get("Contact Surname").equals(family)));
    return Stream.of(
            "Address Line 1", "Address Line 2", "Postcode", "Mobile", "Home Telephone", "Email")
        .map(hers.get(true).get(0)::get)
        .filter(value -> !value.isEmpty())
        .filter(value -> hers.get(false).stream().noneMatch(row -> row.containsValue(value)))
        .toList();
  }

  private static String first(Pattern pattern, HttpResponse<String> answer) {
    Matcher matcher = pattern.matcher(answer.body());
    assertThat(matcher.find()).as("%s in %s", pattern, answer.body()).isTrue();
    return matcher.group();
  }

  /** Looks for it on every page, on what is linked there about her, and on what is linked there. */
  void keptFrom(Visitor visitor, Set<String> pages) {
    Set<String> open = new LinkedHashSet<>(List.of(parent, run + "&q=joanne+hartley"));
    open.add("/letters/why.xhtml?parent=" + parent.replaceAll("\\D", ""));
    open.add("/letters/start.xhtml?audience=ALL");
    open.add("/family/list.xhtml?q=hartley");
    open.add("/family/pupils.xhtml?q=hartley");
    open.addAll(pages);
    List<String> left = new ArrayList<>(open);
    for (int next = 0; next < left.size(); next++) {
      HttpResponse<String> answer = visitor.get(left.get(next));
      assertThat(answer.body()).as(left.get(next)).doesNotContain(secrets);
      if (answer.body().contains("Hartley")) {
        Matcher link = LINK.matcher(answer.body());
        while (link.find() && left.size() < MOST_PAGES) {
          String address = link.group(1).replace("&amp;", "&");
          if (!address.contains("/resources/")
              && !address.contains("/file/")
              && open.add(address)) {
            left.add(address);
          }
        }
      }
    }
  }
}
