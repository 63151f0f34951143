/** The pages on which learning lines are written and missing ones found. */
package org.parentsmatter.learning.web;
