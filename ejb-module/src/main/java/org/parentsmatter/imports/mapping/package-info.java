/**
 * A school's own reports, whose headings every MIS and every school chooses anew, become the files
 * that the import reads: headings are guessed, a person confirms them, the answer is kept as a
 * profile. It works on files in the upload's folder before an import begins and never on the
 * school's own tables.
 *
 * <p>Who is the same contact is decided here by another rule than in {@link
 * org.parentsmatter.imports.ctf}, which says why: a report's words for title and relationship are
 * free, numbers may be the school's own, and an id given by an earlier report is kept.
 */
package org.parentsmatter.imports.mapping;
