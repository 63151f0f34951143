package org.parentsmatter.family;

/**
 * Whether an address is protected, as a condition for queries. People mark it; what it protects is
 * the postal address, the telephone numbers and the e-mail address of a parent. It holds for every
 * record of the same person, and for one of which nobody has decided yet whether it is.
 */
public final class AddressProtection {
  private static final String KEPT =
      "exists (select 1 from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " protected_address guard, parent kept where kept.id = guard.protects"
          + " and (kept.id = ";

  /** True for a parent, with the table called {@code pa}, whose address is protected. */
  public static final String OF_PARENT =
      KEPT
          + "pa.id or kept.merged_into = pa.id or kept.id = pa.merged_into"
          + " or exists (select 1 from parent_match pair where pair.state = 'OPEN'"
          + " and ((pair.parent_id = pa.id and pair.other_id = kept.id)"
          + " or (pair.other_id = pa.id and pair.parent_id = kept.id)))))";

  /** The same for whom a letter goes to, with the table called {@code l}. */
  public static final String OF_LETTER =
      KEPT
          + "l.parent_id or kept.merged_into = l.parent_id"
          + " or exists (select 1 from parent folded where folded.id = l.parent_id"
          + " and folded.merged_into = kept.id)"
          + " or exists (select 1 from parent_match pair where pair.state = 'OPEN'"
          + " and ((pair.parent_id = l.parent_id and pair.other_id = kept.id)"
          + " or (pair.other_id = l.parent_id and pair.parent_id = kept.id)))))";

  private AddressProtection() {}
}
