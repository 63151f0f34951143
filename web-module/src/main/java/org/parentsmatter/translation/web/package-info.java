/**
 * The pages on which the school sees who has read its texts in other languages. They call the use
 * case of translation.
 */
package org.parentsmatter.translation.web;
