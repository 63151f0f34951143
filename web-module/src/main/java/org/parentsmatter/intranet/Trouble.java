package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * A fault of the product: a reference on the page, the same one with the whole story in the log.
 */
@Named
@RequestScoped
@PageRule(path = "/trouble.xhtml", open = true)
public class Trouble {
  private static final Logger LOG = Logger.getLogger(Trouble.class.getName());
  private static final String ATTRIBUTE = Trouble.class.getName();
  private static final Pattern REFERENCE = Pattern.compile("[0-9A-F]{8}");
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private HttpServletRequest request;

  /** The reference of what went wrong in this request, or before the one that opened this page. */
  public String getReference() {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known.toString();
    }
    Object problem = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (problem instanceof Throwable unlogged) {
      return log(request, unlogged);
    }
    String given = request.getParameter("reference");
    return given != null && REFERENCE.matcher(given).matches() ? given : "";
  }

  /** Logs a fault and gives it a reference. */
  static String log(HttpServletRequest request, Throwable problem) {
    String reference = String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
    request.setAttribute(ATTRIBUTE, reference);
    LOG.log(
        Level.SEVERE,
        problem,
        () ->
            "Reference " + reference + ": " + request.getMethod() + " " + request.getServletPath());
    return reference;
  }
}
