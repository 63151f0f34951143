package org.parentsmatter.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Times of whole responses, each page in turn with a floor: a picture of the theme, which costs the
 * server and the connection what anything costs. A hundred requests after thirty to warm up.
 */
final class PagesBenchmark {
  private static final String FLOOR = "/jakarta.faces.resource/icon.svg.xhtml?ln=theme";
  private static final List<String> USUAL =
      List.of(
          "/home.xhtml",
          "/family/list.xhtml",
          "/family/list.xhtml?q=an&sort=attendance",
          "/family/pupils.xhtml",
          "/family/parents.xhtml",
          "/search.xhtml?q=smith",
          "/letters/list.xhtml");
  private static final int WARMING = 30;
  private static final int REQUESTS = 100;
  private static final int MANY = 4;

  private final Visitor visitor;
  private final List<String> pages;

  PagesBenchmark(Visitor visitor, List<String> pages) {
    this.visitor = visitor;
    this.pages = pages.isEmpty() ? USUAL : pages;
  }

  void run(PrintStream out) throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("page,clients,median_ms,p95_ms");
    out.println(lines.get(0));
    for (int clients : new int[] {1, MANY}) {
      for (String page : Stream.concat(Stream.of(FLOOR), pages.stream()).toList()) {
        List<Double> millis = time(page, clients);
        String line =
            String.format(
                Locale.ROOT,
                "\"%s\",%d,%.1f,%.1f",
                page,
                clients,
                Median.of(millis),
                millis.stream().sorted().toList().get(millis.size() * 95 / 100));
        out.println(line);
        lines.add(line);
      }
    }
    Files.write(Path.of("pages.csv"), lines);
  }

  private List<Double> time(String page, int clients) throws Exception {
    for (int i = 0; i < WARMING; i++) {
      visitor.get(page);
    }
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<Double>> requests = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        requests.add(
            () -> {
              long begin = System.nanoTime();
              visitor.get(page);
              return (System.nanoTime() - begin) / 1e6;
            });
      }
      List<Double> millis = new ArrayList<>();
      for (Future<Double> each : threads.invokeAll(requests)) {
        millis.add(each.get());
      }
      return millis;
    } finally {
      threads.shutdown();
    }
  }
}
