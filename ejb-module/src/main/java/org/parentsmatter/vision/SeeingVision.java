package org.parentsmatter.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows everybody what the school stands for, and what is expected of whom. */
@Stateless
@Needs(Right.SIGNED_IN)
public class SeeingVision {
  @Inject private VisionLines lines;
  @Inject private StaffKinds staffKinds;
  @Inject private CurrentUser currentUser;

  /** All that is in use; what is expected of whoever is signed in comes first. */
  public VisionPage show() {
    Set<StaffKind> kinds = staffKinds.of(currentUser.name(), currentUser.roles());
    Map<StaffKind, List<String>> words = new EnumMap<>(StaffKind.class);
    lines.expectations().stream()
        .filter(Expectation::isInUse)
        .forEach(
            each -> words.computeIfAbsent(each.of(), k -> new ArrayList<>()).add(each.words()));
    List<VisionPage.OfKind> mine = new ArrayList<>();
    List<VisionPage.OfKind> others = new ArrayList<>();
    words.forEach(
        (kind, all) ->
            (kinds.contains(kind) ? mine : others).add(new VisionPage.OfKind(kind, all)));
    return new VisionPage(
        lines.vision().words(),
        messages().map(message -> message.wording().text()).toList(),
        mine,
        others);
  }

  /**
   * One core message in its one-line form: each day the next, the same for everybody.
   *
   * @return empty while there is none
   */
  public Optional<String> messageOf(LocalDate day) {
    List<String> all = messages().map(message -> message.wording().oneLine()).toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(Math.floorMod(day.toEpochDay(), all.size())));
  }

  private Stream<CoreMessage> messages() {
    return lines.messages().stream().filter(CoreMessage::isInUse);
  }
}
