/** What pages say to somebody who sees no family; every page about families may use it. */
package org.parentsmatter.reach.web;
