/** The pages of communities, teams and staff. */
package org.parentsmatter.community.web;
