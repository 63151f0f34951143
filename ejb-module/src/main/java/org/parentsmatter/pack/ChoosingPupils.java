package org.parentsmatter.pack;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Offers the pupils who can be put into a pack. */
@Stateless
@Needs(Right.PREPARE_PACKS)
public class ChoosingPupils {
  private static final int MOST_FOUND = 12;
  private static final PupilGroup MINE = new PupilGroup(PupilGroup.MINE, "All my pupils");

  @Inject private Packs packs;
  @Inject private PackPupils pupils;
  @Inject private PackStaff staff;
  @Inject private CurrentUser currentUser;

  /** The colleagues for whom somebody who sees the whole school can make a pack; else none. */
  public List<StaffName> colleagues() {
    return currentUser.has(Right.SEE_WHOLE_SCHOOL) ? staff.all() : List.of();
  }

  /** The tutor groups and classes to choose from: one's own or, for a colleague, that one's. */
  public List<PupilGroup> groups(long packId) {
    String forStaff = packs.get(currentUser.name(), packId).forStaff();
    List<PupilGroup> groups = new ArrayList<>();
    if (forStaff != null) {
      groups.addAll(staff.groups(forStaff));
    } else {
      groups.add(MINE);
      staff.staffOf(currentUser.name()).ifPresent(me -> groups.addAll(staff.groups(me)));
    }
    return groups;
  }

  /** The pupils of one of these groups, as far as they are reached. */
  public List<PupilChoice> of(long packId, String groupKey) {
    String forStaff = packs.get(currentUser.name(), packId).forStaff();
    return pupils.ofGroup(forStaff, groupKey == null ? "" : groupKey);
  }

  /** Pupils within reach whose names begin with, or hold, every word that was typed. */
  public List<PupilChoice> search(long packId, String typed) {
    List<String> words = PastedLine.words(typed == null ? "" : typed);
    if (words.isEmpty()) {
      return List.of();
    }
    String forStaff = packs.get(currentUser.name(), packId).forStaff();
    return pupils.all(forStaff).stream()
        .filter(pupil -> matches(pupil, words))
        .limit(MOST_FOUND)
        .toList();
  }

  private static boolean matches(PupilChoice pupil, List<String> words) {
    String names =
        String.join(
            " ",
            PastedLine.words(
                pupil.given()
                    + " "
                    + (pupil.preferred() == null ? "" : pupil.preferred())
                    + " "
                    + pupil.family()));
    return words.stream().allMatch(names::contains);
  }
}
