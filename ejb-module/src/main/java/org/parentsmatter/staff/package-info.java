/**
 * Staff whom no export knows, such as the kitchen, the site team and volunteers: people at the
 * school add them, change them and say when they leave, and merge one with the record of the export
 * when that brings the same person. It uses community (for teams), accounts (to tie theirs),
 * imports (which leave such staff alone), security and audit.
 */
package org.parentsmatter.staff;
