package org.parentsmatter.intranet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A failed request as its error page may see it: a plain wish to read that page. Otherwise Faces
 * would take what had been posted to the failed page for a post to the error page, and fail again.
 */
final class ErrorRequest extends HttpServletRequestWrapper {
  ErrorRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getHeader(String name) {
    return PartialRedirect.HEADER.equalsIgnoreCase(name) ? null : super.getHeader(name);
  }

  @Override
  public String getParameter(String name) {
    return null;
  }

  @Override
  public String[] getParameterValues(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }
}
