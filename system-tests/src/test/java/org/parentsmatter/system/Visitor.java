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
import java.util.function.Predicate;
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

  /** Asks for a page again and again until it says what it has to, and returns its body. */
  String await(String path, String what, Predicate<String> there) {
    long deadline = System.nanoTime() + Product.PATIENCE.toNanos();
    String body = "";
    while (System.nanoTime() < deadline) {
      body = get(path).body();
      if (there.test(body)) {
        return body;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError(path + " never had " + what + ":\n" + body);
  }

  /** A file that must be there. */
  byte[] download(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(product.address(path)).timeout(Product.PATIENCE).GET().build();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new AssertionError(path + " answers " + response.statusCode());
      }
      return response.body();
    } catch (IOException e) {
      throw new AssertionError("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
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

  /** Signs in with the password of the demonstration school. */
  Visitor signIn(String name) {
    HttpResponse<String> answer =
        submit(
            "/security/sign-in.xhtml",
            "sign-in",
            Map.of("sign-in:username", name, "sign-in:password", PASSWORD, "sign-in:enter", ""));
    if (answer.statusCode() != 302) {
      throw new AssertionError(name + " is not let in:\n" + answer.body());
    }
    return this;
  }

  /**
   * Fills in a form as it stands on a page and sends it.
   *
   * @param form its id
   * @param fields what is filled in, and the button, by name
   */
  HttpResponse<String> submit(String page, String form, Map<String, String> fields) {
    String body = get(page).body();
    int start = body.indexOf("<form id=\"" + form + "\"");
    if (start < 0) {
      throw new AssertionError("No form " + form + " on " + page + ":\n" + body);
    }
    Map<String, String> sent = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(body.substring(start, body.indexOf("</form>", start)));
    while (hidden.find()) {
      sent.put(attribute("name", hidden.group()), attribute("value", hidden.group()));
    }
    sent.putAll(fields);
    return post(page, sent);
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
