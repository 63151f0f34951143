/**
 * The job that takes an export in: parse, check, apply, draft-plans. What it has done is in the
 * tables of the feature; an import that breaks off is started anew, never resumed.
 */
package org.parentsmatter.imports.batch;
