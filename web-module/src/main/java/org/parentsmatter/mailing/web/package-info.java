/** The page on which staff record who wants one letter. It calls the use case of mailing. */
package org.parentsmatter.mailing.web;
