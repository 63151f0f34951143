/**
 * The accounts of those who may sign in: setting up the first one, keeping them, signing in,
 * passwords. It uses security, audit, school and database; no other feature uses it.
 */
package org.parentsmatter.accounts;
