package org.parentsmatter.micro;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands work to the server that owns a data folder and waits for its end. The server may live in
 * another process or in this one: the way is the same.
 */
final class Handover {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long PAUSE_MILLIS = 250;

  private final HttpClient client =
      HttpClient.newBuilder()
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Control control;

  Handover(Control control) {
    this.control = control;
  }

  /**
   * Has work done.
   *
   * @param work its name, for instance {@code letters}
   * @param says called with what the server is doing, in words
   * @return what there is to say at the end, by name
   * @throws BadInput when the server refuses the order
   * @throws CannotRun when it was not finished
   */
  Map<String, String> finish(String work, Map<String, String> order, Consumer<String> says) {
    try {
      Map<String, String> begun = send(work, BodyPublishers.ofString(FlatJson.write(order)));
      while (true) {
        Map<String, String> progress = send("progress/" + begun.get("id"), null);
        String message = progress.get("message");
        switch (progress.get("state")) {
          case "DONE" -> {
            return progress;
          }
          case "REFUSED" -> throw new BadInput(message);
          case "FAILED" -> throw new CannotRun(message);
          default -> says.accept(message);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      throw new CannotRun("The server of this data folder ended before the work was done.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Interrupted.", e);
    }
  }

  /** Whether the application answers, and if it does, whether its school is a demonstration. */
  Optional<Boolean> servesDemonstration() {
    try {
      return Optional.of("YES".equals(send("ready", null).get("demonstration")));
    } catch (IOException | CannotRun | IllegalArgumentException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Map<String, String> send(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + control.port() + "/handover/" + path))
            .header("Authorization", "Bearer " + control.token())
            .timeout(PATIENCE);
    if (body != null) {
      request.header("Content-Type", "application/json").POST(body);
    }
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    int status = response.statusCode();
    if (status / 100 != 2 && status != 400) {
      throw new CannotRun("The server of this data folder refused the work (" + status + ").");
    }
    Map<String, String> answer = FlatJson.read(response.body());
    if (status == 400) {
      throw new BadInput(answer.get("message"));
    }
    return answer;
  }
}
