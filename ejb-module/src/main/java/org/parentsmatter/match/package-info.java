/**
 * Two records that may be one person: an import finds them or somebody asks, a person decides, and
 * can split again what was merged. It uses family, entitlement, security and audit; the engine of
 * entitlement asks its table, and an import knows merged parents by its aliases.
 */
package org.parentsmatter.match;
