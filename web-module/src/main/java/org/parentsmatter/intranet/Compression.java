package org.parentsmatter.intranet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Compresses scripts and styles, so that a first visit over a slow line is short on any server
 * without settings. Pages are left as they are: compressing a secret next to what a visitor typed
 * would let the length tell the secret.
 */
public class Compression extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted == null || !accepted.contains("gzip")) {
      chain.doFilter(request, response);
      return;
    }
    CompressedResponse compressed = new CompressedResponse(response);
    chain.doFilter(request, compressed);
    compressed.finish();
  }
}
