/** The pages about parents who may be known twice. They call the use cases of match. */
package org.parentsmatter.match.web;
