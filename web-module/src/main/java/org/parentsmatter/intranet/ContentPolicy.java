package org.parentsmatter.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The content security policy. Its last part is about scripts, because PrimeFaces appends the nonce
 * of the page to the end; everything that is no page gets it as it stands, without inline scripts.
 * The only style attributes let through are the fixed ones that PrimeFaces writes.
 */
@Named
@ApplicationScoped
public class ContentPolicy {
  static final String HEADER = "Content-Security-Policy";

  private static final List<String> STYLES_OF_PRIMEFACES =
      List.of(
          ";visibility:hidden;",
          "visibility:hidden;",
          "display:none",
          "display:none;",
          "display: none",
          "display: none;");

  static final String VALUE =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-hashes' "
          + STYLES_OF_PRIMEFACES.stream().map(ContentPolicy::hash).collect(Collectors.joining(" "))
          + "; font-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

  /** The policy for PrimeFaces to complete. */
  public String getForPages() {
    return VALUE;
  }

  private static String hash(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
