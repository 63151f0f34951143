/**
 * Every exchange with a parent, what came of it and what the parent asked for; what a parent said
 * makes it hard, and how he or she wants to be reached. It uses family, entitlement, school,
 * accounts, security, audit and database.
 */
package org.parentsmatter.contact;
