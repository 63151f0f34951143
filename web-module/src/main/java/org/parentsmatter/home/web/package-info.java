/** The home page: what to do next, and what changed. It uses every feature, and none uses it. */
package org.parentsmatter.home.web;
