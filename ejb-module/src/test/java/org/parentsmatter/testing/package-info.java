/**
 * What tests of several features need: the school's beans on a real database, without a container.
 */
package org.parentsmatter.testing;
