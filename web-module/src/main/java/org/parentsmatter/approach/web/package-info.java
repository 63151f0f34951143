/** The pages about how approachable the school is. */
package org.parentsmatter.approach.web;
