package org.parentsmatter.family;

import java.util.List;

/** What there is to choose from: the year groups, tutor groups and saved lists of this school. */
public record FamilyChoices(
    List<String> yearGroups, List<String> tutorGroups, List<FamilyListSummary> lists) {}
