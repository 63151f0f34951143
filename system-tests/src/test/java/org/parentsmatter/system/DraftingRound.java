package org.parentsmatter.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** Plans worked out for many families at once and not written yet, so that there is one to see. */
final class DraftingRound {
  private static final String WAITING = "Nothing is written yet.";

  private DraftingRound() {}

  /** Begins one as the principal does, and returns when its proposals can be looked at. */
  static void begin(Product server) {
    Visitor principal = new Visitor(server, response -> {}).signIn("principal");
    HttpResponse<String> begun =
        principal.submit(
            "/drafting/start.xhtml?audience=ALL&which=CLOSED", "start", Map.of("start:go", ""));
    URI location = URI.create(begun.headers().firstValue("Location").orElseThrow());
    String round = location.getPath() + "?" + location.getQuery();
    principal.await(round, "proposals", body -> body.contains(WAITING));
  }
}
