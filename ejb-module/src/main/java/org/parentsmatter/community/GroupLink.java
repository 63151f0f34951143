package org.parentsmatter.community;

/**
 * A community or team by its name.
 *
 * @param leader the leader's name; null when there is none, or he or she has left
 */
public record GroupLink(long id, String name, String leader) {}
