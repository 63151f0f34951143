/** The page of the school's settings. */
package org.parentsmatter.school.web;
