/** The pages that show who knows what, and on which signatures on paper are recorded. */
package org.parentsmatter.coverage.web;
