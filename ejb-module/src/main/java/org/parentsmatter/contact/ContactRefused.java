package org.parentsmatter.contact;

import jakarta.ejb.ApplicationException;

/** A contact, a follow-up or a request could not be recorded; the message says why. */
@ApplicationException(rollback = true)
public class ContactRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ContactRefused(String message) {
    super(message);
  }
}
