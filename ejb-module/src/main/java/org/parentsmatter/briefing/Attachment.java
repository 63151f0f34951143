package org.parentsmatter.briefing;

/**
 * A file to be downloaded. It is handed out as a download only, never shown inside the intranet.
 *
 * @param name as whoever added it called it
 */
public record Attachment(String name, String mediaType, byte[] content) {}
