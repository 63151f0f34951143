package org.parentsmatter.returned;

/** Why a letter came back, as the envelope says it. */
public enum ReturnReason {
  GONE_AWAY("Gone away"),
  NOT_KNOWN("Not known at this address"),
  INCOMPLETE("Address incomplete"),
  NO_SUCH_ADDRESS("No such address"),
  REFUSED("Refused"),
  NOT_CALLED_FOR("Not called for"),
  NOT_SAID("It does not say");

  private final String label;

  ReturnReason(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
