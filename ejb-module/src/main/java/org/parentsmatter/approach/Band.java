package org.parentsmatter.approach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.SpokenLanguage;

/**
 * How families are told apart to see whether the school is as near to all of them: by their
 * children's attainment, attendance and home language. A family with several children is in the
 * band of the one who needs most.
 */
public enum Band {
  ATTAINMENT("Attainment", List.of("Below expectation", "At expectation", "Above expectation")),
  ATTENDANCE("Attendance", List.of("Under 90%", "90% to under 95%", "95% and over")),
  HOME_LANGUAGE("Home language", List.of("Another language", "English"));

  private static final BigDecimal PERSISTENT = new BigDecimal(90);
  private static final BigDecimal LINE = new BigDecimal(95);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> names;

  Band(String label, List<String> names) {
    this.label = label;
    this.names = names;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /** The names of the groups, those in which children need most first. */
  public List<String> names() {
    return names;
  }

  /**
   * The group of a family; null when nothing is known about any of its pupils.
   *
   * @param standings of each pupil, in each subject
   */
  String of(List<PupilInView> pupils, Map<Long, List<String>> standings) {
    int group =
        pupils.stream().mapToInt(each -> group(each, standings)).min().orElse(Integer.MAX_VALUE);
    return group >= names.size() ? null : names.get(group);
  }

  private int group(PupilInView pupil, Map<Long, List<String>> standings) {
    return switch (this) {
      case ATTAINMENT -> attainment(standings.getOrDefault(pupil.pupilId(), List.of()));
      case ATTENDANCE -> attendance(pupil.attendance());
      case HOME_LANGUAGE -> language(pupil.language());
    };
  }

  /** In at least half of the subjects. */
  private static int attainment(List<String> standings) {
    if (standings.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    long below = standings.stream().filter(each -> each.endsWith("BELOW")).count();
    long above = standings.stream().filter(each -> each.endsWith("ABOVE")).count();
    if (2 * below >= standings.size()) {
      return 0;
    }
    return 2 * above >= standings.size() ? 2 : 1;
  }

  private static int attendance(BigDecimal percent) {
    if (percent == null) {
      return Integer.MAX_VALUE;
    }
    if (percent.compareTo(PERSISTENT) < 0) {
      return 0;
    }
    return percent.compareTo(LINE) < 0 ? 1 : 2;
  }

  private static int language(String language) {
    if (language == null || language.isBlank()) {
      return Integer.MAX_VALUE;
    }
    return SpokenLanguage.isEnglish(language) ? 1 : 0;
  }
}
