package org.parentsmatter.school;

import jakarta.ejb.ApplicationException;

/** What was typed into one field of the settings can not be kept. */
@ApplicationException(rollback = true)
public class SettingNotAccepted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingNotAccepted(String message) {
    super(message);
  }
}
