package org.parentsmatter.letters;

/**
 * A reply slip that came back, the parent who sent it and the plan it may be about.
 *
 * @param family the plan's family by name
 */
public record ReplySlip(
    String reference, long parentId, String parentName, long planId, String family) {}
