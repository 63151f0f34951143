package org.parentsmatter.entitlement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every way in which a relationship, its two people and its restrictions may stand today. */
final class EveryCombination {
  static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());
  private static final List<LocalDate> LEFT_ON =
      java.util.Arrays.asList(null, TODAY.minusDays(1), TODAY, TODAY.plusDays(1));

  private EveryCombination() {}

  /** A restriction on every third relationship: each scope with each way to lie around today. */
  record Kept(RestrictionScope scope, LocalDate from, LocalDate until) {
    private static final List<Kept> ALL = combinations();

    static Optional<Kept> of(long relationship) {
      return relationship % 3 == 0
          ? Optional.of(ALL.get((int) (relationship / 3 % ALL.size())))
          : Optional.empty();
    }

    private static List<Kept> combinations() {
      List<Kept> all = new ArrayList<>();
      for (RestrictionScope scope : RestrictionScope.values()) {
        for (int from : new int[] {-9, 0, 1}) {
          for (int until : new int[] {-1, 0, 9}) {
            all.add(new Kept(scope, TODAY.plusDays(from), TODAY.plusDays(until)));
          }
          all.add(new Kept(scope, TODAY.plusDays(from), null));
        }
      }
      return all;
    }

    boolean keepsLetters() {
      boolean now = !from.isAfter(TODAY) && (until == null || !until.isBefore(TODAY));
      return now
          && (scope == RestrictionScope.ALL
              || scope == RestrictionScope.ATTENDANCE
              || scope == RestrictionScope.REPORTS);
    }
  }

  /** One way to have left or died, or neither; of a pupil also to have gone to another school. */
  record Who(int ordinal, LocalDate leftOn, LocalDate transferredOn, LocalDate deceasedOn) {
    static List<Who> all() {
      List<Who> all = new ArrayList<>();
      for (LocalDate deceasedOn : java.util.Arrays.asList(null, TODAY)) {
        for (LocalDate leftOn : LEFT_ON) {
          all.add(new Who(all.size(), leftOn, null, deceasedOn));
        }
      }
      return all;
    }

    static Who of(long pupilId) {
      Who who = all().get((int) (pupilId % all().size()));
      boolean transferred = pupilId / all().size() % 2 == 1;
      return transferred ? new Who(who.ordinal, who.leftOn, who.leftOn, who.deceasedOn) : who;
    }

    Presence presence() {
      return Presence.ofPupil(TODAY, leftOn, transferredOn, deceasedOn);
    }
  }

  /** One combination of what a relationship's row says. */
  record Facts(
      RelationshipKind kind,
      Known responsibility,
      Known livesWith,
      Known emergency,
      RelationshipSource source,
      boolean ended) {
    private static final List<Facts> ALL = combinations();

    static List<Facts> all() {
      return ALL;
    }

    private static List<Facts> combinations() {
      List<Facts> all = new ArrayList<>();
      for (RelationshipKind kind : RelationshipKind.values()) {
        for (Known responsibility : Known.values()) {
          for (Known livesWith : Known.values()) {
            for (RelationshipSource source : RelationshipSource.values()) {
              for (boolean ended : new boolean[] {false, true}) {
                Known emergency = Known.values()[all.size() % 3];
                all.add(new Facts(kind, responsibility, livesWith, emergency, source, ended));
              }
            }
          }
        }
      }
      return all;
    }

    RelationshipFacts with(Who pupil, Who parent, ParentKind parentKind, boolean restricted) {
      return new RelationshipFacts(
          kind,
          responsibility,
          livesWith,
          emergency,
          source,
          ended,
          pupil.presence(),
          parent.presence(),
          parentKind,
          restricted);
    }
  }
}
