package org.parentsmatter.family;

/**
 * Whether an address is protected, as a condition for queries. People mark it; what it protects is
 * the postal address, the telephone numbers and the e-mail address of a parent.
 */
public final class AddressProtection {
  /** True for a parent, with the table called {@code pa}, whose address is protected. */
  public static final String OF_PARENT =
      "exists (select 1 from protected_address guard where guard.protects = pa.id)";

  /** The same for whom a letter goes to, with the table called {@code l}. */
  public static final String OF_LETTER =
      "exists (select 1 from protected_address guard where guard.protects = l.parent_id)";

  private AddressProtection() {}
}
