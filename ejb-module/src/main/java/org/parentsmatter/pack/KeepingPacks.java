package org.parentsmatter.pack;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.pack.NameMatching.Meant;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Keeps somebody's packs for parents' evenings: whom he or she will meet, in which order. Another's
 * pack is not there. Whoever sees the whole school can make one for a colleague; it then holds
 * nobody but this colleague's pupils.
 */
@Stateless
@Needs(Right.PREPARE_PACKS)
public class KeepingPacks {
  static final String SUBJECT = "family-pack";

  @Inject private Packs packs;
  @Inject private PackPupils pupils;
  @Inject private PackStaff staff;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** One's own packs, the latest evening first. */
  public List<PackSummary> mine() {
    return packs.of(currentUser.name(), false).stream().map(PackSummary::of).toList();
  }

  /** Those one has deleted and can still bring back. */
  public List<PackSummary> deleted() {
    return packs.of(currentUser.name(), true).stream().map(PackSummary::of).toList();
  }

  /**
   * Begins an empty pack.
   *
   * @param forStaff a colleague, by the export's id, for whom it is; null or blank for oneself
   * @return its number
   * @throws PackRefused when name or day are missing, or there is no such colleague
   */
  public long begin(String name, LocalDate eveningOn, String forStaff) {
    String colleague = forStaff == null || forStaff.isBlank() ? null : forStaff;
    if (colleague != null) {
      currentUser.require(Right.SEE_WHOLE_SCHOOL);
      if (staff.all().stream().noneMatch(one -> one.sourceId().equals(colleague))) {
        throw new PackRefused("This colleague has no class and no tutor group. Choose another.");
      }
    }
    FamilyPack pack = FamilyPack.named(currentUser.name(), name, eveningOn, colleague);
    packs.add(pack);
    written(AuditAction.FAMILY_PACK_SAVED, pack);
    return pack.id();
  }

  /**
   * A pack with everybody in it who is within reach at this moment.
   *
   * @throws NothingHere when there is none, or it is another's
   */
  public PackView show(long id) {
    FamilyPack pack = standing(id);
    Map<Long, PupilChoice> known =
        pupils.of(
            pack.forStaff(),
            pack.lines().stream().map(PackLine::pupilId).filter(Objects::nonNull).toList());
    NameMatching matching =
        pack.lines().stream().anyMatch(line -> line.pupilId() == null) ? matching(pack) : null;
    List<PackView.Line> lines = new ArrayList<>();
    for (PackLine line : pack.lines()) {
      if (line.pupilId() == null) {
        Meant meant = matching.meant(PastedLine.of(line.written()));
        lines.add(
            new PackView.Line(
                line.id(),
                line.at(),
                null,
                line.written(),
                meant.pupil() == null ? meant.choices() : List.of(meant.pupil())));
      } else if (known.containsKey(line.pupilId())) {
        lines.add(
            new PackView.Line(line.id(), line.at(), known.get(line.pupilId()), null, List.of()));
      }
    }
    return new PackView(
        pack.id(),
        pack.version(),
        pack.name(),
        pack.eveningOn(),
        pack.forStaff() == null ? null : staff.name(pack.forStaff()).orElse("a colleague"),
        lines,
        pack.lines().size() - lines.size());
  }

  /** Gives a pack another name or evening. */
  public void rename(long id, long version, String name, LocalDate eveningOn) {
    change(id, version, pack -> pack.call(name, eveningOn));
    written(AuditAction.FAMILY_PACK_SAVED, packs.get(currentUser.name(), id));
  }

  /**
   * Puts pupils at the end of a pack.
   *
   * @return how many were not there already
   * @throws NothingHere when one of them is not within reach
   */
  public int add(long id, long version, Collection<Long> pupilIds) {
    FamilyPack pack = toChange(id, version);
    requireReached(pack, pupilIds);
    int added = pack.add(pupilIds.stream().distinct().map(NewLine::of).toList());
    flush();
    return added;
  }

  /**
   * Puts the lines of a pasted list at the end: those that mean one pupil, and the others as they
   * are, so that somebody can say who is meant.
   */
  public Pasted paste(long id, long version, String text) {
    FamilyPack pack = toChange(id, version);
    NameMatching matching = matching(pack);
    List<NewLine> found = new ArrayList<>();
    int open = 0;
    for (PastedLine line : PastedList.lines(text)) {
      Meant meant = matching.meant(line);
      found.add(
          meant.pupil() == null
              ? new NewLine(null, line.written(), line.at())
              : new NewLine(meant.pupil().id(), null, line.at()));
      open += meant.pupil() == null ? 1 : 0;
    }
    int added = pack.add(found);
    flush();
    return new Pasted(added - open, open, found.size() - added);
  }

  /**
   * Says who is meant by a line.
   *
   * @throws NothingHere when this pupil is not within reach
   */
  public void choose(long id, long version, long lineId, long pupilId) {
    FamilyPack pack = toChange(id, version);
    requireReached(pack, List.of(pupilId));
    pack.is(lineId, pupilId);
    flush();
  }

  /** Takes a line out. */
  public void remove(long id, long version, long lineId) {
    change(id, version, pack -> pack.remove(lineId));
  }

  /** Takes out all who are not within reach any more, whoever they are. */
  public void removeGone(long id, long version) {
    FamilyPack pack = toChange(id, version);
    List<Long> there =
        pack.lines().stream().map(PackLine::pupilId).filter(Objects::nonNull).toList();
    Map<Long, PupilChoice> known = pupils.of(pack.forStaff(), there);
    pack.lines().stream()
        .filter(line -> line.pupilId() != null && !known.containsKey(line.pupilId()))
        .forEach(line -> pack.remove(line.id()));
    flush();
  }

  /** Moves a line one place up or down. */
  public void move(long id, long version, long lineId, boolean up) {
    change(id, version, pack -> pack.move(lineId, up));
  }

  /**
   * Says when somebody comes.
   *
   * @param times by line; null for no time
   */
  public void at(long id, long version, Map<Long, LocalTime> times) {
    change(id, version, pack -> times.forEach(pack::at));
  }

  /** Puts everybody into the order of the times. */
  public void byTime(long id, long version) {
    change(id, version, FamilyPack::byTime);
  }

  /** Deletes a pack; for some days it can be brought back. */
  public void delete(long id) {
    FamilyPack pack = packs.get(currentUser.name(), id);
    pack.delete(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
    written(AuditAction.FAMILY_PACK_DELETED, pack);
  }

  /** Brings one back that was deleted. */
  public void bringBack(long id) {
    FamilyPack pack = packs.get(currentUser.name(), id);
    pack.bringBack();
    written(AuditAction.FAMILY_PACK_BROUGHT_BACK, pack);
  }

  private void change(long id, long version, Consumer<FamilyPack> change) {
    change.accept(toChange(id, version));
    flush();
  }

  private FamilyPack toChange(long id, long version) {
    FamilyPack pack = packs.toChange(currentUser.name(), id);
    pack.requireVersion(version);
    if (pack.isDeleted()) {
      throw new NothingHere("pack");
    }
    return pack;
  }

  private FamilyPack standing(long id) {
    FamilyPack pack = packs.get(currentUser.name(), id);
    if (pack.isDeleted()) {
      throw new NothingHere("pack");
    }
    return pack;
  }

  private void requireReached(FamilyPack pack, Collection<Long> pupilIds) {
    if (!pupils.of(pack.forStaff(), pupilIds).keySet().containsAll(pupilIds)) {
      throw new NothingHere("pupil");
    }
  }

  private NameMatching matching(FamilyPack pack) {
    return new NameMatching(pupils.all(pack.forStaff()), pupils::classes);
  }

  /** Two windows that save at the same moment meet here. */
  private void flush() {
    try {
      packs.flush();
    } catch (OptimisticLockException e) {
      throw new PackRefused(
          "You changed this pack in another window at the same moment. Open it again.");
    }
  }

  /** The name of a pack is the owner's and may hold anybody's: the log does not repeat it. */
  private void written(AuditAction action, FamilyPack pack) {
    auditLog.record(action, SUBJECT, pack.id(), pack.lines().size() + " lines");
  }
}
