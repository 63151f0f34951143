/**
 * The door through which a command on this machine hands work to the running server. It opens only
 * to the owner of the data folder, who alone can read the token in it.
 */
package org.parentsmatter.handover.web;
