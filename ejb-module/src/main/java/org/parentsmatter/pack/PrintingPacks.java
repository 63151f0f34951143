package org.parentsmatter.pack;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.school.SchoolPicture;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Prints a pack as it is at this moment: whoever has left since, is not within reach any more, or
 * has nobody with whom the school may talk, has no page, and nothing on the paper tells of it.
 */
@Stateless
@Needs(Right.PREPARE_PACKS)
public class PrintingPacks {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Packs packs;
  @Inject private PackPupils pupils;
  @Inject private PackStaff staff;
  @Inject private Schools schools;
  @Inject private Reach reach;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * How much of a pack can be printed now.
   *
   * @throws NothingHere when there is none, or it is another's
   */
  public PackCount count(long packId) {
    return pages(standing(packId)).count();
  }

  /**
   * The paper, one page a family, as a PDF. That it was printed is written down.
   *
   * @throws NothingHere when there is none, or it is another's
   * @throws PackRefused when nobody of it can be printed
   */
  public byte[] print(long packId) {
    FamilyPack pack = standing(packId);
    Pages pages = pages(pack);
    byte[] pdf = set(pack, pages);
    auditLog.record(
        AuditAction.FAMILY_PACK_PRINTED,
        KeepingPacks.SUBJECT,
        packId,
        "printed a family briefing pack of "
            + pages.pages().size()
            + (pages.pages().size() == 1 ? " family" : " families"));
    return pdf;
  }

  /**
   * Why a pack cannot be printed; null where it can.
   *
   * @throws NothingHere when there is none, or it is another's
   */
  public String trouble(long packId) {
    FamilyPack pack = standing(packId);
    try {
      set(pack, pages(pack));
      return null;
    } catch (PackRefused e) {
      return e.getMessage();
    }
  }

  private byte[] set(FamilyPack pack, Pages pages) {
    if (pages.pages().isEmpty()) {
      throw new PackRefused("There is nobody in this pack about whom a page can be printed.");
    }
    return new PackPaper(pack.name(), foot(pack, pages.count()), today(), artwork())
        .set(pages.pages());
  }

  private record Pages(List<FamilyPage> pages, PackCount count) {}

  private Pages pages(FamilyPack pack) {
    List<Long> listed =
        pack.lines().stream().map(PackLine::pupilId).filter(Objects::nonNull).toList();
    Map<Long, PupilChoice> known = pupils.of(pack.forStaff(), listed);
    Map<Long, Long> families = pupils.families(known.keySet());
    families.values().retainAll(reach.families(families.values()));
    Appointments appointments = new Appointments(pack.lines(), known, families);
    List<FamilyPage> pages = new ArrayList<>();
    int leftOut = appointments.leftOut();
    Map<Long, FamilyFacts> facts = facts(appointments.families());
    for (long family : appointments.families()) {
      PageWords words =
          facts.containsKey(family) ? new PageWords(facts.get(family), today()) : null;
      if (words == null || !words.isAnybodyMet()) {
        leftOut += appointments.pupilsOf(family);
      } else {
        pages.add(words.page(appointments.comes(family)));
      }
    }
    return new Pages(pages, new PackCount(pages.size(), leftOut));
  }

  private Map<Long, FamilyFacts> facts(List<Long> families) {
    if (families.isEmpty()) {
      return Map.of();
    }
    try (Connection connection = dataSource.getConnection()) {
      return new ReadingFamilyFacts(connection, currentUser.has(Right.SEE_PLANS))
          .of(families, LocalDateTime.now(ZoneOffset.UTC));
    } catch (SQLException e) {
      throw new IllegalStateException("The families could not be read", e);
    }
  }

  /** Whose it is, and that it is confidential. */
  private String foot(FamilyPack pack, PackCount count) {
    String owner = PaperWords.name(staff.holder(currentUser.name()));
    String whose =
        pack.forStaff() == null
            ? "For " + owner + " only"
            : "For "
                + PaperWords.name(staff.name(pack.forStaff()).orElse(owner))
                + " only, made by "
                + owner;
    return "Confidential. "
        + whose
        + ", "
        + DAY.format(today())
        + ". Show it to no parent; destroy it after the evening."
        + (count.leftOut() > 0 ? " Left out of the list: " + count.leftOut() + "." : "");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private SchoolArtwork artwork() {
    return SchoolArtwork.of(
        schools.logo().map(SchoolPicture::content).orElse(null),
        schools.signature().map(SchoolPicture::content).orElse(null));
  }

  private FamilyPack standing(long packId) {
    FamilyPack pack = packs.get(currentUser.name(), packId);
    if (pack.isDeleted()) {
      throw new NothingHere("pack");
    }
    return pack;
  }
}
