/** The page with the families that need somebody now; it leads to plans, contacts and meetings. */
package org.parentsmatter.worklist.web;
