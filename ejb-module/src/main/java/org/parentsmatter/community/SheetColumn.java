package org.parentsmatter.community;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the columns of a file of communities and teams may be. */
public enum SheetColumn {
  COMMUNITY("Community", "community", "house"),
  TEAM("Team", "team"),
  LEADER("Leader email", "leaderemail", "leader"),
  TUTOR_GROUP("Tutor group", "tutorgroup", "tutorgroups", "form", "registrationform"),
  PUPIL("Pupil ID", "pupilid", "pupil", "upn"),
  MEMBER("Member email", "memberemail", "member", "staffemail");

  private final String heading;
  private final List<String> keys;

  SheetColumn(String heading, String... keys) {
    this.heading = heading;
    this.keys = List.of(keys);
  }

  /** As it stands in a file. */
  public String heading() {
    return heading;
  }

  /** The column of this heading, without regard to case, blanks and signs. */
  static Optional<SheetColumn> of(String heading) {
    String key = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return Arrays.stream(values()).filter(column -> column.keys.contains(key)).findFirst();
  }
}
