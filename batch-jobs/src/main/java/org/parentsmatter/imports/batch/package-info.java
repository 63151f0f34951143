/**
 * The jobs that take an export in. The first parses, checks and previews it; when nothing has to be
 * decided it goes on to apply it and drafts the plans, else a second job does that once somebody
 * has decided. What they have done is in the tables of the feature: applying is all or nothing, so
 * an import that breaks off there waits and is applied anew.
 */
package org.parentsmatter.imports.batch;
