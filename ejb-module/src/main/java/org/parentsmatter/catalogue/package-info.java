/**
 * The catalogue of strategies: what a parent and the school can do, for which age and need, and
 * what is known about it. Plans, drafting and letters draw from it; it uses security, audit and
 * database.
 */
package org.parentsmatter.catalogue;
