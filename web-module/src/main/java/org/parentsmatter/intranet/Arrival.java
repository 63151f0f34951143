package org.parentsmatter.intranet;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.RequestOrigin;

/**
 * Every request comes by here first. It notes where the request came from, turns away what another
 * site made the browser send, and lets a refused request end like one for something that is not
 * there.
 */
public class Arrival extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Inject private transient RequestOrigin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    origin.cameFrom(request.getRemoteAddr());
    if (!HARMLESS.contains(request.getMethod()) && isFromAnotherSite(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (Causes.of(e).noneMatch(NotAllowed.class::isInstance) || response.isCommitted()) {
        throw e;
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isFromAnotherSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OWN.contains(site);
    }
    String from = request.getHeader("Origin");
    return from != null && !isHost(from, request.getHeader("Host"));
  }

  private static boolean isHost(String from, String host) {
    try {
      return URI.create(from).getAuthority() != null
          && URI.create(from).getAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
