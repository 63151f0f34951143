package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;

/** Plans worked out for many families at once and not written yet, so that there is one to see. */
final class DraftingRound {
  private static final String WAITING = "Nothing is written yet.";
  private static final long PAUSE_IN_MILLISECONDS = 200;

  private DraftingRound() {}

  /** Begins one as the principal does, and returns when its proposals can be looked at. */
  static void begin(Product server) {
    Visitor principal = new Visitor(server, response -> {}).signIn("principal");
    HttpResponse<String> begun =
        principal.submit(
            "/drafting/start.xhtml?audience=ALL&which=CLOSED", "start", Map.of("start:go", ""));
    URI location = URI.create(begun.headers().firstValue("Location").orElseThrow());
    String round = location.getPath() + "?" + location.getQuery();
    Instant end = Instant.now().plus(Product.PATIENCE);
    String page = principal.get(round).body();
    while (!page.contains(WAITING) && Instant.now().isBefore(end)) {
      pause();
      page = principal.get(round).body();
    }
    assertThat(page).contains(WAITING);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_IN_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
