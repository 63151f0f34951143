package org.parentsmatter.contact;

/**
 * How a parent wants to be reached.
 *
 * @param bestTimes in the parent's words, or null
 */
public record WishLine(long parentId, Channel channel, String bestTimes) {
  /** "Text message, after six". */
  public String inWords() {
    return channel.label() + (bestTimes == null ? "" : ", " + bestTimes);
  }
}
