/** The pages on which somebody chooses whom a pack is about, and the download of the paper. */
package org.parentsmatter.pack.web;
