/**
 * The demonstration school: an invented town, its families and their school's export, so that the
 * product can be tried without any real child's data. Uses no other feature; what it writes is read
 * back as any school's export is.
 */
package org.parentsmatter.demo;
