package org.parentsmatter.staff;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Two records of which somebody said that they are two people.
 *
 * @param by the sign-in name of who said so
 * @param at in UTC
 */
public record ToldApart(
    long byHandId, String byHandName, long otherId, String otherName, String by, LocalDateTime at)
    implements Serializable {}
