/** The pages of the catalogue of strategies. */
package org.parentsmatter.catalogue.web;
