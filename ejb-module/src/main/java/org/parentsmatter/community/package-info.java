/**
 * Communities (houses, vertical groups) with their leader, tutor groups, pupils and staff, and
 * teams of staff. No export carries them, so people keep them, by hand or by CSV, and no import
 * touches them. It uses imports (to read CSV), security, audit and database.
 */
package org.parentsmatter.community;
