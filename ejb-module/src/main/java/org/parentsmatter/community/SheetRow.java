package org.parentsmatter.community;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a file of communities and teams. An empty cell is null.
 *
 * @param line the line of the file it begins in
 * @param tutorGroups a cell may hold several
 */
record SheetRow(
    int line,
    GroupKind kind,
    String name,
    String leader,
    List<String> tutorGroups,
    String pupil,
    String member)
    implements Serializable {}
