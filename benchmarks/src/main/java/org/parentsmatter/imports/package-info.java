/** Measures the import from inside its own package, step by step as the job does it. */
package org.parentsmatter.imports;
