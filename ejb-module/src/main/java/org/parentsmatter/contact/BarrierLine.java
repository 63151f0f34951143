package org.parentsmatter.contact;

import java.time.LocalDate;

/** What a parent said makes it hard, and when he or she said so. */
public record BarrierLine(long id, long parentId, Barrier barrier, LocalDate namedOn) {}
