/**
 * Reads the Common Transfer File of the Department for Education, which every school in England can
 * export, and writes what it says of pupils and their contacts as the files that an import reads.
 * Part of imports; it knows neither database nor container.
 */
package org.parentsmatter.imports.ctf;
