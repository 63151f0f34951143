package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What a colleague asked or suggested, and what was said to it.
 *
 * @param version hand it back when answering
 * @param madeAt in UTC
 * @param madeBy the sign-in name
 * @param answer null while there is none
 * @param answeredAt in UTC; null while there is no answer
 */
public record RemarkView(
    long id,
    long version,
    long briefingId,
    RemarkKind kind,
    String words,
    LocalDateTime madeAt,
    String madeBy,
    String answer,
    LocalDateTime answeredAt,
    String answeredBy,
    boolean changed,
    boolean shared)
    implements Serializable {}
