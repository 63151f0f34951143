/**
 * The accounts of those who may sign in: setting up the first one, keeping them, signing in,
 * passwords, and which member of staff holds which: who leaves the school loses access the same
 * day. It uses security, audit, school and database; imports tell it of other staff.
 */
package org.parentsmatter.accounts;
