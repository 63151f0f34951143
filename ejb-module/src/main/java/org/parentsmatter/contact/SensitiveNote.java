package org.parentsmatter.contact;

/** The words of a contact that are kept close. */
public record SensitiveNote(long contactId, Purpose purpose, Tone tone, String note) {}
