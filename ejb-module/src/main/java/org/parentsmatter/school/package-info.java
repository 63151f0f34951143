/**
 * The school itself: what stands on its letters, its terms, its vision and core messages. Every
 * feature may read it; it uses security, audit and the letter press.
 */
package org.parentsmatter.school;
