/**
 * Whether a parent may have letters and plans about a pupil, and why: one pure function for every
 * page, job and release, and the same rule as SQL for work on whole sets. It uses no other feature.
 */
package org.parentsmatter.entitlement;
