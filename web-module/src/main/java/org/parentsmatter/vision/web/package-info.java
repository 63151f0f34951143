/** The pages on which everybody reads what the school stands for, and some word it. */
package org.parentsmatter.vision.web;
