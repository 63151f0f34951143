package org.parentsmatter.intranet;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses inside this intranet, and the refusal of all others. */
public final class Addresses {
  /** A path and a query of plain characters: no host, no scheme, no backslash, no line break. */
  private static final Pattern PAGE =
      Pattern.compile("/(?!/)[\\w/.-]*\\.xhtml(\\?[\\w%&=.,:+*~!$'();@/-]*)?");

  private Addresses() {}

  /** Whether somebody may be sent there after signing in: a page of this application only. */
  public static boolean isOwnPage(String address) {
    return address != null && address.length() <= 2000 && PAGE.matcher(address).matches();
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
