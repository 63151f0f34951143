/** The page on which the audit log is read. It uses the feature audit and the frame. */
package org.parentsmatter.audit.web;
