package org.parentsmatter.plan;

import java.io.Serializable;
import org.parentsmatter.catalogue.Side;

/**
 * A commitment that was taken out, so that it can be put back.
 *
 * @param parentId null when it was the school's
 */
public record RemovedCommitment(Side side, Long parentId, Promise promise)
    implements Serializable {}
