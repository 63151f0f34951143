/** The pages of letters that came back. They call the use cases of returned and nothing else. */
package org.parentsmatter.returned.web;
