package org.parentsmatter.security;

import jakarta.enterprise.context.RequestScoped;

/** Where the request being answered came from; the web module says it, the audit log keeps it. */
@RequestScoped
public class RequestOrigin {
  private String address;

  /** The network address of the browser; null when there is none. */
  public String address() {
    return address;
  }

  public void cameFrom(String networkAddress) {
    address = networkAddress;
  }
}
