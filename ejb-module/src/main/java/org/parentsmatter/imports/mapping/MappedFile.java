package org.parentsmatter.imports.mapping;

/**
 * A school's own report, and what its columns are.
 *
 * @param file its name where it lies
 * @param shown what people call it
 * @param how why it is read so, in words that follow "was read"
 */
record MappedFile(String file, String shown, ColumnMapping mapping, String how) {}
