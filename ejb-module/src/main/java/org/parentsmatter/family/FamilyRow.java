package org.parentsmatter.family;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the table of families says about one family, worked out from its pupils. */
record FamilyRow(
    String name,
    String sortName,
    String pupilNames,
    String tutorGroups,
    String yearGroups,
    int pupilCount,
    int parentCount,
    BigDecimal lowestAttendance,
    String searchText,
    String tutorSort) {
  private static final Comparator<PupilTies> ELDEST_FIRST =
      Comparator.comparing((PupilTies pupil) -> -YearGroup.number(pupil.yearGroup()))
          .thenComparing(pupil -> YearGroup.sortKey(pupil.tutorGroup()))
          .thenComparing(pupil -> pupil.name().display())
          .thenComparing(PupilTies::id);

  static FamilyRow of(List<PupilTies> members) {
    List<PupilTies> pupils = members.stream().sorted(ELDEST_FIRST).toList();
    Set<String> surnames = new LinkedHashSet<>();
    pupils.forEach(pupil -> surnames.add(pupil.name().family()));
    String surname = String.join(" and ", surnames);
    String inBrackets = pupils.stream().map(FamilyRow::withGroup).collect(Collectors.joining(", "));
    String givenNames =
        pupils.stream().map(pupil -> pupil.name().given()).collect(Collectors.joining(" "));
    String pupilNames =
        pupils.stream().map(pupil -> pupil.name().display()).collect(Collectors.joining(", "));
    String tutorGroups = distinct(pupils.stream().map(PupilTies::tutorGroup).toList());
    String parentNames =
        pupils.stream()
            .flatMap(pupil -> pupil.parentNames().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return new FamilyRow(
        cut(surname + " (" + inBrackets + ")", 400),
        cut(SearchText.of(surname + " " + givenNames), 400),
        cut(pupilNames, 2000),
        cut(tutorGroups, 500),
        cut(distinct(pupils.stream().map(PupilTies::yearGroup).toList()), 200),
        pupils.size(),
        (int) pupils.stream().flatMap(pupil -> pupil.inLaw().stream()).distinct().count(),
        pupils.stream()
            .map(PupilTies::attendance)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(lowest -> lowest.setScale(2, RoundingMode.HALF_UP))
            .orElse(null),
        cut(SearchText.of(pupilNames + ", " + parentNames + ", " + tutorGroups), 4000),
        cut(YearGroup.sortKey(pupils.get(0).tutorGroup()), 200));
  }

  private static String withGroup(PupilTies pupil) {
    String group = pupil.tutorGroup();
    String given = pupil.name().given();
    return group == null || group.isBlank() ? given : given + " " + group;
  }

  private static String distinct(List<String> groups) {
    return groups.stream()
        .filter(group -> group != null && !group.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
