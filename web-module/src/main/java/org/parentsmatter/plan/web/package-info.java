/** The pages of engagement plans. */
package org.parentsmatter.plan.web;
