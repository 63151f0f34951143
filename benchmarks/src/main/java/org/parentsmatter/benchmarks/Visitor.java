package org.parentsmatter.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in and asks for pages of a server on this machine. */
final class Visitor {
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"[^>]*>");

  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  /**
   * @param base where the product is, on a loopback address
   * @throws IllegalArgumentException for any other address: nobody else's server is loaded
   */
  Visitor(URI base) {
    if (!"127.0.0.1".equals(base.getHost()) && !"localhost".equals(base.getHost())) {
      throw new IllegalArgumentException(base + " is not on this machine");
    }
    this.base = base;
  }

  void signIn(String name, String password) throws IOException, InterruptedException {
    Matcher hidden = HIDDEN.matcher(get("/security/sign-in.xhtml"));
    StringBuilder form = new StringBuilder();
    while (hidden.find()) {
      if (!hidden.group(1).startsWith("sign-in:")) {
        add(form, hidden.group(1), hidden.group(2));
      }
    }
    add(form, "sign-in:username", name);
    add(form, "sign-in:password", password);
    add(form, "sign-in:enter", "");
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/security/sign-in.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build();
    int status = client.send(request, BodyHandlers.ofString()).statusCode();
    if (status != 302) {
      throw new IllegalStateException(name + " is not let in (" + status + ")");
    }
  }

  private static void add(StringBuilder form, String name, String value) {
    form.append(form.length() == 0 ? "" : "&")
        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /**
   * The body of a page.
   *
   * @throws IllegalStateException when it is not served
   */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(base.resolve(path)).GET().build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + response.statusCode());
    }
    return response.body();
  }
}
