/**
 * Reads the Common Transfer File of the Department for Education, which every school in England can
 * export, and writes what it says of pupils and their contacts as the files that an import reads.
 * Part of imports; it knows neither database nor container.
 *
 * <p>Who is the same contact is decided here by another rule than in {@link
 * org.parentsmatter.imports.mapping}, and stays so. A CTF gives codes for title, sex and
 * relationship and says whose a number is, so doubt is settled by them within the file; it holds
 * some pupils only, so an id has to come out of the file alone. A report gives free words, which
 * may contradict one another, and holds the whole school, so that earlier reports tell which id
 * somebody had. Ids once given carry restrictions; one rule for both would give new ones.
 */
package org.parentsmatter.imports.ctf;
