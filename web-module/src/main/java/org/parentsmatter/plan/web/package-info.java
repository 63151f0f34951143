/** The pages of engagement plans and of the catalogue of strategies. */
package org.parentsmatter.plan.web;
