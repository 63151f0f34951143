package org.parentsmatter.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What opens the hand-over: the token that the launcher of this server made and wrote into its data
 * folder. A server without a launcher, such as an application server, has none and stays shut.
 */
final class HandoverToken {
  private static final String PROPERTY = "parentsmatter.handover.token";
  private static final String SCHEME = "Bearer ";

  private HandoverToken() {}

  /** Whether the request comes from this very machine, and not through a proxy on it. */
  static boolean comesFromThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
          && request.getHeader("Forwarded") == null
          && request.getHeader("X-Forwarded-For") == null;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether the request carries the token. How long the answer takes tells nothing about it. */
  static boolean isIn(HttpServletRequest request) {
    String token = System.getProperty(PROPERTY, "");
    String given = request.getHeader("Authorization");
    return !token.isEmpty()
        && given != null
        && given.startsWith(SCHEME)
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8),
            given.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8));
  }
}
