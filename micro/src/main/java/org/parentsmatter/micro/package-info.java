/**
 * The runnable jar: the command line, the folder that holds a school's data, and the server. It
 * talks to the application only over its loopback hand-over, never by a class of it.
 */
package org.parentsmatter.micro;
