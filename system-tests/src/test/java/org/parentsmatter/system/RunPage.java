package org.parentsmatter.system;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a letter run as somebody of the office sees it. */
final class RunPage {
  private static final Pattern ROW =
      Pattern.compile(
          "<tr>\\s*<td class=\"main-cell\">(<a [^>]*why\\.xhtml\\?parent=([0-9]+).*?)</tr>",
          Pattern.DOTALL);
  private static final Pattern REFERENCE = Pattern.compile("PM-[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final int MOST_PAGES = 500;

  private final Visitor office;
  private final String address;
  private final String printRun;

  RunPage(Visitor office, String run) {
    this.office = office;
    this.address = "/letters/show.xhtml?id=" + run;
    this.printRun = "/letters/file/print-run/" + run;
  }

  /** Presses <em>Resume</em> as soon as the button is there, and waits for the print run. */
  void resume() {
    await("a button Resume", body -> body.contains("name=\"run:resume\""));
    office.submit(address, "run", Map.of("run:resume", ""));
    await("the print run", body -> body.contains(printRun));
  }

  private void await(String what, Predicate<String> there) {
    office.await(address, what, there);
  }

  /** By parent, all that the page says about him or her but the letter's reference. */
  Map<String, String> decisions() {
    Map<String, String> decisions = rows();
    decisions.replaceAll(
        (parent, words) -> REFERENCE.matcher(words).replaceAll("").replace("(PDF)", "").strip());
    return decisions;
  }

  /** The references of the letters that were written. */
  Set<String> references() {
    Set<String> references = new TreeSet<>();
    for (String words : rows().values()) {
      Matcher reference = REFERENCE.matcher(words);
      if (words.contains("Letter written") && reference.find()) {
        references.add(reference.group());
      }
    }
    return references;
  }

  private Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    boolean more = true;
    for (int page = 1; more && page <= MOST_PAGES; page++) {
      Matcher row = ROW.matcher(office.get(address + "&page=" + page).body());
      more = false;
      while (row.find()) {
        String words = row.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        more |= rows.put(row.group(2), words) == null;
      }
    }
    return rows;
  }
}
