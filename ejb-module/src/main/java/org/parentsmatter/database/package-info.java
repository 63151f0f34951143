/**
 * Where the school's data lies: the data source, chosen by a setting between embedded Derby and
 * PostgreSQL, and the migrations. Every feature may use it; it uses none.
 */
package org.parentsmatter.database;
