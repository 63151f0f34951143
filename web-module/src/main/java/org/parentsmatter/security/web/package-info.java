/**
 * The pages of accounts: signing in and out, setting up, keeping accounts, passwords; and what
 * tells the container who is signed in. It uses the features security and accounts and the frame.
 */
package org.parentsmatter.security.web;
