package org.parentsmatter.accounts;

/** Somebody at the school who has an account, to be chosen by name. */
public record Colleague(String username, String name) {}
