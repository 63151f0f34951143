package org.parentsmatter.intranet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a page that asked for a part of itself somewhere else: an Ajax client follows no 302. */
final class PartialRedirect {
  static final String HEADER = "Faces-Request";

  private PartialRedirect() {}

  static boolean isAsked(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader(HEADER));
  }

  static void send(HttpServletResponse response, String address) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response><redirect url=\"")
        .append(address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
        .append("\"/></partial-response>");
  }
}
