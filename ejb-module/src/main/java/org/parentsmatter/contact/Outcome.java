package org.parentsmatter.contact;

/** Whether the two reached each other. */
public enum Outcome {
  SPOKE("We spoke"),
  MESSAGE_LEFT("Message left"),
  NO_ANSWER("No answer"),
  SENT("Sent"),
  NOT_DELIVERED("Not delivered");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** Whether something reached the other side. */
  public boolean isReached() {
    return this == SPOKE || this == MESSAGE_LEFT || this == SENT;
  }

  /**
   * What this means on a channel: nobody speaks in a letter, so what a form says by default becomes
   * "sent" there, and the other way round.
   */
  Outcome on(Channel channel) {
    if (channel.isWritten()) {
      return this == SPOKE ? SENT : this;
    }
    return this == SENT ? SPOKE : this;
  }

  /** Whether it can be said of this channel. */
  boolean fits(Channel channel) {
    return channel.isWritten()
        ? this == SENT || this == NOT_DELIVERED
        : this == SPOKE || this == MESSAGE_LEFT || this == NO_ANSWER;
  }
}
