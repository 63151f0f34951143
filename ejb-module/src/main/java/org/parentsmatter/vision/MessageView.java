package org.parentsmatter.vision;

import java.io.Serializable;

/**
 * A core message to be edited.
 *
 * @param version as it was read; changes hand it in
 * @param retired null while it is in use
 */
public record MessageView(long id, long version, MessageWording wording, Retired retired)
    implements Serializable {
  public boolean isInUse() {
    return retired == null;
  }
}
