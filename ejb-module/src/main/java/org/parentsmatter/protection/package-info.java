/**
 * Addresses that nobody sees without the right. Whoever knows that one has to be protected marks
 * it, and it works from that moment; lifting it takes two people. It uses family, security and
 * audit; whoever reads addresses or prints letters asks its table.
 */
package org.parentsmatter.protection;
