/**
 * The school itself: what stands on its letters, and its terms. Every feature may read it; it uses
 * security, audit and the letter press.
 */
package org.parentsmatter.school;
