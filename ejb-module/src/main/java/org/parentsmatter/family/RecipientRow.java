package org.parentsmatter.family;

import java.math.BigDecimal;
import org.parentsmatter.entitlement.RelationshipFacts;

/**
 * One parent and one pupil of an audience, with all that decides whether that parent gets a letter
 * about that pupil. A parent of three pupils has three rows.
 *
 * @param address for the parent's own letter and for nothing else
 * @param addressProtected whether that letter is printed apart from the others
 * @param addressDoubtful whether nothing is posted there, because a letter came back
 * @param pupilName without a title, the preferred given name where there is one
 * @param priority the school's own order of contacts, or null
 * @param attendancePercent sessions attended in percent of those possible, or null
 * @param wish the parent's language and print
 */
public record RecipientRow(
    long parentId,
    PersonName parentName,
    PostalAddress address,
    boolean addressProtected,
    boolean addressDoubtful,
    long pupilId,
    PersonName pupilName,
    String tutorGroup,
    String yearGroup,
    Integer priority,
    BigDecimal attendancePercent,
    ReadingWish wish,
    RelationshipFacts facts) {}
