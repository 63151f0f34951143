package org.parentsmatter.imports.mapping;

import java.util.List;

/**
 * A report as the page shows it.
 *
 * @param place its place among the reports of the upload
 * @param name what people call the file
 * @param choices what its columns may be
 */
public record ReportView(
    int place, String name, FileKind kind, List<ColumnView> columns, List<Field> choices) {}
