/** The pages of drafting plans for many families at once. */
package org.parentsmatter.drafting.web;
