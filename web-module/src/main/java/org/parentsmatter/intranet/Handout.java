package org.parentsmatter.intranet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that the intranet hands out. It is made for who asks at this moment, so nothing between
 * keeps it, and no browser guesses what else it could be.
 */
public final class Handout {
  private Handout() {}

  /** A PDF, to be looked at in the browser. */
  public static void pdf(HttpServletResponse response, byte[] pdf, String fileName)
      throws IOException {
    send(response, pdf, "application/pdf", "inline; filename=\"" + fileName + "\"");
  }

  /**
   * Any other file, or one that is not to be opened inside the intranet.
   *
   * @param fileName also one that somebody typed
   */
  public static void toKeep(
      HttpServletResponse response, byte[] content, String type, String fileName)
      throws IOException {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    send(response, content, type, "attachment; filename*=UTF-8''" + encoded);
  }

  private static void send(
      HttpServletResponse response, byte[] content, String type, String disposition)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(content.length);
    response.setHeader("Content-Disposition", disposition);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(content);
  }
}
