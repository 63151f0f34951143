/** Tests of the product from outside, as IT, the office and a browser meet it. */
package org.parentsmatter.system;
