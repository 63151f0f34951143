/**
 * A school's own reports, whose headings every MIS and every school chooses anew, become the files
 * that the import reads: headings are guessed, a person confirms them, the answer is kept as a
 * profile. It works on files in the upload's folder before an import begins and never on the
 * school's own tables.
 */
package org.parentsmatter.imports.mapping;
