package org.parentsmatter.imports.mapping;

import java.util.List;

/**
 * An upload whose columns have to be named.
 *
 * @param contactsAlone whether the people are known from a report on contacts alone
 * @param replacesOneRoster whether it would replace pupils who came with OneRoster
 */
public record UploadView(
    String id,
    String name,
    boolean contactsAlone,
    boolean replacesOneRoster,
    List<ReportView> reports) {}
