/**
 * Who may sign in and who may do what: accounts, roles, rights. A right is declared next to every
 * use case with {@link org.parentsmatter.security.Needs} and asked in the service, never in the
 * page. Every feature may use it; it uses audit and school.
 */
package org.parentsmatter.security;
