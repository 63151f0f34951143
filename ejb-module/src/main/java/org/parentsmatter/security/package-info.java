/**
 * Who is acting and who may do what: roles, rights, the person signed in. A right is declared next
 * to every use case with {@link org.parentsmatter.security.Needs} and asked in the service, never
 * in the page. Every feature may use it; it uses none.
 */
package org.parentsmatter.security;
