package org.parentsmatter.templates.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer that our own editor may show in a frame, which no other answer of the product allows.
 * Nobody else's page may, and nothing in it runs.
 */
final class FramedAnswer {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; object-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'; script-src 'none'";

  private FramedAnswer() {}

  static void allow(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
  }

  /** A page of words instead of a letter. */
  static void say(
      HttpServletRequest request, HttpServletResponse response, String title, List<String> words)
      throws IOException {
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    PrintWriter page = response.getWriter();
    page.print("<!DOCTYPE html><html lang=\"en\" data-look=\"" + look(request) + "\"><head>");
    page.print("<meta charset=\"utf-8\"><title>" + escaped(title) + "</title>");
    for (String sheet : List.of("tokens.css", "frame.css", "templates.css")) {
      page.print(
          "<link rel=\"stylesheet\" href=\""
              + request.getContextPath()
              + "/jakarta.faces.resource/"
              + sheet
              + ".xhtml?ln=theme\">");
    }
    page.print("</head><body class=\"framed\"><main><h1>" + escaped(title) + "</h1><ul>");
    words.forEach(each -> page.print("<li>" + escaped(each) + "</li>"));
    page.print("</ul></main></body></html>");
  }

  private static String look(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals("look") && cookie.getValue().matches("light|dark")) {
          return cookie.getValue();
        }
      }
    }
    return "device";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
