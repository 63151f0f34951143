package org.parentsmatter.staff;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody by hand and somebody of the export who may be the same person.
 *
 * @param byHandVersion when it was read
 * @param otherVersion when it was read
 * @param worksAs what the one by hand does
 * @param otherEmail null when the export has none
 * @param alike what is the same: the name, the e-mail, or both, in words
 * @param groups the communities and teams that would go over
 * @param accountGoesOver whether the one by hand holds an account
 */
public record TwoRecords(
    long byHandId,
    long byHandVersion,
    String byHandName,
    String worksAs,
    String byHandEmail,
    long otherId,
    long otherVersion,
    String otherName,
    String otherEmail,
    String alike,
    List<String> groups,
    boolean accountGoesOver)
    implements Serializable {}
