/**
 * What happened with a family and how its pupils got on, as parts of its page. They call the use
 * cases of timeline and nothing else.
 */
package org.parentsmatter.timeline.web;
