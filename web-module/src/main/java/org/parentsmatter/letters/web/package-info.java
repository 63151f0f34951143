/** The pages of letter runs, and the download of their files. Uses the use cases of letters. */
package org.parentsmatter.letters.web;
