package org.parentsmatter.intranet;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses inside this intranet, and the refusal of all others. */
public final class Addresses {
  private static final int LONGEST = 2000;
  private static final Pattern PATH = Pattern.compile("[\\w/.-]+");
  private static final Pattern QUERY = Pattern.compile("[\\w%&=.,:+*~!$'();@/-]*");

  private Addresses() {}

  /**
   * Whether somebody may be sent there after signing in: a page of this application, without host,
   * scheme, backslash or line break.
   */
  public static boolean isOwnPage(String address) {
    if (address == null || address.length() > LONGEST) {
      return false;
    }
    String[] parts = address.split("\\?", 2);
    return parts[0].startsWith("/")
        && !parts[0].startsWith("//")
        && parts[0].endsWith(".xhtml")
        && PATH.matcher(parts[0]).matches()
        && (parts.length == 1 || QUERY.matcher(parts[1]).matches());
  }

  /** The page a request asked for, with its query, without the context path. */
  static String of(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getServletPath() + (query == null ? "" : "?" + query);
  }

  /** The address of the page shown, with the state its view parameters hold. */
  static String ofView(FacesContext faces) {
    return faces
        .getApplication()
        .getViewHandler()
        .getRedirectURL(faces, faces.getViewRoot().getViewId(), Map.of(), true);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
