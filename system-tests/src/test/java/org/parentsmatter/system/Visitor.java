package org.parentsmatter.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages, with the cookies that a browser would keep. */
final class Visitor {
  static final String PASSWORD = "parents-matter";
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();
  private final Product product;
  private final Consumer<HttpResponse<String>> watch;

  /**
   * A visitor who is not signed in.
   *
   * @param watch sees every response
   */
  Visitor(Product product, Consumer<HttpResponse<String>> watch) {
    this.product = product;
    this.watch = watch;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(product.address(path)).GET());
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(product.address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.timeout(Product.PATIENCE).build(), BodyHandlers.ofString());
      watch.accept(response);
      return response;
    } catch (IOException e) {
      throw new AssertionError("No answer from " + request.build().uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Fills in the form as it stands on the page and sends it. */
  Visitor signIn(String name) {
    String page = "/security/sign-in.xhtml";
    Map<String, String> form = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(get(page).body());
    while (hidden.find()) {
      form.put(attribute("name", hidden.group()), attribute("value", hidden.group()));
    }
    form.put("sign-in:username", name);
    form.put("sign-in:password", PASSWORD);
    form.put("sign-in:enter", "");
    HttpResponse<String> answer = post(page, form);
    if (answer.statusCode() != 302) {
      throw new AssertionError(name + " is not let in:\n" + answer.body());
    }
    return this;
  }

  private static String attribute(String name, String tag) {
    Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The session's id, as the cookie says. */
  Optional<String> session() {
    URI root = product.address("/");
    return cookies.getCookieStore().get(root).stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst();
  }
}
