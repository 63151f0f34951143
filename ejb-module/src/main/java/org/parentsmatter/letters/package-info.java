/**
 * Letter runs: who is to get a letter is frozen to rows, each letter is set and stored exactly
 * once, and the print run is released when every row is accounted for. Uses templates, plan,
 * entitlement, family, school, translation, accounts, audit, jobs and security.
 */
package org.parentsmatter.letters;
