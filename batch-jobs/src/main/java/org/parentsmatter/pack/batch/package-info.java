/**
 * What happens to packs for parents' evenings by itself: they go when nobody needs them any more.
 */
package org.parentsmatter.pack.batch;
