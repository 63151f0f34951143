package org.parentsmatter.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.parentsmatter.contact.ContactLine;

/**
 * Something that happened with a family.
 *
 * @param at in UTC
 * @param title in plain words
 * @param detail more about it, or null
 * @param by the sign-in name of whoever did it, or null
 * @param postedOn of a letter: the day it went out, or null when nobody has said so
 * @param returned of a letter: whether it came back
 * @param contact of a contact: everything about it; else null
 */
public record FamilyEvent(
    EventKind kind,
    LocalDateTime at,
    String title,
    String detail,
    String by,
    LocalDate postedOn,
    boolean returned,
    ContactLine contact) {}
