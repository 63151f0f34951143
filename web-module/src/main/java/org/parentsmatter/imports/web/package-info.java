/** The pages of imports: upload an export, see what came of it and what was left out. */
package org.parentsmatter.imports.web;
