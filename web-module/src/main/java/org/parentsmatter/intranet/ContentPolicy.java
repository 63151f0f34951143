package org.parentsmatter.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The content security policy. Its last part is about scripts, because PrimeFaces appends the nonce
 * of the page to the end; everything that is no page gets it as it stands, without inline scripts.
 */
@Named
@ApplicationScoped
public class ContentPolicy {
  static final String HEADER = "Content-Security-Policy";
  static final String VALUE =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
          + " connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'; script-src 'self'";

  /** The policy for PrimeFaces to complete. */
  public String getForPages() {
    return VALUE;
  }
}
