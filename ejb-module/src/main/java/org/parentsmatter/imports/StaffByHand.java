package org.parentsmatter.imports;

/**
 * Staff whom no export knows, such as the kitchen or the site team: people at the school add them
 * and say when they leave. No import changes them or takes them away.
 */
public final class StaffByHand {
  /** The kind of such a row of {@code staff_member}; no role of an export becomes it. */
  public static final String KIND = "SUPPORT";

  /** How the ids of such staff begin. */
  public static final String PREFIX = "by-hand-";

  private StaffByHand() {}
}
