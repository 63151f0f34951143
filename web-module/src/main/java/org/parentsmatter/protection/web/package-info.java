/** The pages about protected addresses. They call the use cases of protection and nothing else. */
package org.parentsmatter.protection.web;
