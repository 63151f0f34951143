package org.parentsmatter.vision;

import java.io.Serializable;

/**
 * An expectation to be edited.
 *
 * @param version as it was read; changes hand it in
 * @param retired null while it is in use
 */
public record ExpectationView(long id, long version, ExpectationWording wording, Retired retired)
    implements Serializable {
  public boolean isInUse() {
    return retired == null;
  }
}
