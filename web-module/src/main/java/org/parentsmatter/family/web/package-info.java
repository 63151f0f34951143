/**
 * The pages about families, pupils and parents, and saved lists of families. They call the use
 * cases of family and nothing else.
 */
package org.parentsmatter.family.web;
