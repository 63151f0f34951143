/** The pages about restrictions. They call the use cases of restriction and nothing else. */
package org.parentsmatter.restriction.web;
