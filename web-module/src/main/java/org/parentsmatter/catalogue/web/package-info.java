/**
 * The pages of the catalogue of strategies: the list, one entry with its versions, the form, and
 * what is covered. They call the use cases of catalogue.
 */
package org.parentsmatter.catalogue.web;
