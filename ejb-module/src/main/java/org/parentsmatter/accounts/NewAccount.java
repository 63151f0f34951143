package org.parentsmatter.accounts;

import java.util.Set;
import org.parentsmatter.security.Role;

/** What an administrator says about somebody who is to have an account. */
public record NewAccount(String username, String displayName, Set<Role> roles) {}
