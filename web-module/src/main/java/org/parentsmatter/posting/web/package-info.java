/** What of a letter run went out, as a part of the run's page. Asks the use cases of posting. */
package org.parentsmatter.posting.web;
