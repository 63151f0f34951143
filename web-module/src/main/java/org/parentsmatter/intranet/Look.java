package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Light, dark, or as the device says: chosen once and remembered on the device for a year. */
@Named
@RequestScoped
public class Look {
  private static final String COOKIE = "look";
  private static final String AS_DEVICE = "device";
  private static final Set<String> LOOKS = Set.of("light", "dark", AS_DEVICE);
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  @Inject private FacesContext faces;

  /** What was chosen: {@code light}, {@code dark} or {@code device}. */
  public String getChosen() {
    Object cookie = faces.getExternalContext().getRequestCookieMap().get(COOKIE);
    return cookie instanceof Cookie c && LOOKS.contains(c.getValue()) ? c.getValue() : AS_DEVICE;
  }

  /** Remembers a look and shows the page again in it. */
  public void choose(String look) throws IOException {
    if (!LOOKS.contains(look)) {
      return;
    }
    ExternalContext external = faces.getExternalContext();
    external.addResponseCookie(
        COOKIE,
        look,
        Map.of(
            "path",
            "/",
            "maxAge",
            A_YEAR,
            "httpOnly",
            true,
            "secure",
            external.isSecure(),
            "SameSite",
            "Lax"));
    external.redirect(Addresses.ofView(faces));
  }
}
