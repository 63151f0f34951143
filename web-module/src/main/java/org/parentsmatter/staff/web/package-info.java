/** The pages of staff whom no export knows. */
package org.parentsmatter.staff.web;
