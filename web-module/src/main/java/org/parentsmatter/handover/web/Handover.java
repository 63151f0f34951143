package org.parentsmatter.handover.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.handover.DoingTheMainJob;
import org.parentsmatter.handover.HandoverProgress;
import org.parentsmatter.handover.HandoverRefused;
import org.parentsmatter.handover.Handovers;
import org.parentsmatter.handover.MainJobOrder;
import org.parentsmatter.handover.OpeningTheDemonstration;

/**
 * Takes work from a command on this machine and tells how it gets on. Posting to {@code
 * /handover/letters} or {@code /handover/demonstration} begins it and answers with an id; {@code
 * /handover/progress/ID} answers with its state; {@code /handover/ready} tells whose school is
 * served. One flat JSON object each way.
 */
@WebServlet("/handover/*")
public class Handover extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_ORDER = 20_000;
  private static final String PROGRESS = "/progress/";

  @Inject private transient Handovers handovers;
  @Inject private transient DoingTheMainJob mainJob;
  @Inject private transient OpeningTheDemonstration demonstration;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!HandoverToken.comesFromThisMachine(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!HandoverToken.isIn(request)) {
      answer(response, HttpServletResponse.SC_UNAUTHORIZED, Map.of("message", "Wrong token."));
    } else {
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = String.valueOf(request.getPathInfo());
    try {
      if (request.getMethod().equals("POST")) {
        String id = begin(path, order(request));
        answer(response, HttpServletResponse.SC_ACCEPTED, Map.of("id", id));
      } else if (path.equals("/ready")) {
        answer(response, HttpServletResponse.SC_OK, handovers.school());
      } else if (path.startsWith(PROGRESS)) {
        tell(handovers.find(path.substring(PROGRESS.length())), response);
      } else {
        answer(response, HttpServletResponse.SC_NOT_FOUND, Map.of("message", "Nothing here."));
      }
    } catch (HandoverRefused e) {
      answer(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("message", e.getMessage()));
    }
  }

  private String begin(String path, JsonObject order) {
    switch (path) {
      case "/letters" -> {
        MainJobOrder main =
            new MainJobOrder(
                path(order, "from"), path(order, "out"), order.getString("template", null));
        return handovers.begin(says -> mainJob.run(main, says));
      }
      case "/demonstration" -> {
        Path export = path(order, "from");
        return handovers.begin(says -> demonstration.open(export, says));
      }
      default -> throw new HandoverRefused("There is no such work.");
    }
  }

  private static JsonObject order(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LONGEST_ORDER);
    String text = new String(body, StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new HandoverRefused("The order is not a JSON object.");
    }
  }

  private static Path path(JsonObject order, String name) {
    try {
      return Path.of(order.getString(name, "")).normalize();
    } catch (InvalidPathException e) {
      throw new HandoverRefused("The order's " + name + " is not a path.");
    }
  }

  private static void tell(Optional<HandoverProgress> progress, HttpServletResponse response)
      throws IOException {
    if (progress.isEmpty()) {
      answer(response, HttpServletResponse.SC_NOT_FOUND, Map.of("message", "Unknown work."));
      return;
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    progress.get().result().forEach(json::add);
    json.add("state", progress.get().state().name());
    json.add("message", progress.get().message());
    write(response, HttpServletResponse.SC_OK, json.build());
  }

  private static void answer(HttpServletResponse response, int status, Map<String, String> values)
      throws IOException {
    JsonObjectBuilder json = Json.createObjectBuilder();
    values.forEach(json::add);
    write(response, status, json.build());
  }

  private static void write(HttpServletResponse response, int status, JsonObject json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try (JsonWriter writer = Json.createWriter(response.getOutputStream())) {
      writer.writeObject(json);
    }
  }
}
