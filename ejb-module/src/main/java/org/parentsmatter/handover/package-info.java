/**
 * Work that a command hands over to the server which owns the data folder: the main job from export
 * to letters, and the demonstration school. Uses imports, letters, school, vision, accounts,
 * family, security and database; no other feature uses it.
 */
package org.parentsmatter.handover;
