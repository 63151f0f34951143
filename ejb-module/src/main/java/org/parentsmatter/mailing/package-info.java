/**
 * Mailing groups: two parents at one address who both chose one shared letter; never assumed. Staff
 * record what each parent chose, and nothing an import brings changes it. It uses entitlement,
 * family, security and audit; letters ask it who has a letter together with whom.
 */
package org.parentsmatter.mailing;
