package org.parentsmatter.imports.mapping;

import java.util.List;

/**
 * What somebody said the columns of a report are.
 *
 * @param fields column by column; null for one that is left out
 * @param rememberAs the name of the profile to save it as; blank for none
 */
public record ChosenColumns(List<Field> fields, String rememberAs) {}
