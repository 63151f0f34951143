package org.parentsmatter.school;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.SchoolPicture.Kind;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Keeps the school's settings: what stands on its letters, and its terms. Whoever saves hands in
 * the version that was read; when somebody else was quicker, nothing is written.
 */
@Stateless
@Needs(Right.CHANGE_SCHOOL)
public class KeepingSchool {
  private static final int LONGEST_TERM_NAME = 100;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private Schools schools;
  @Inject private SchoolCalendar calendar;
  @Inject private AuditLog auditLog;

  /** The settings to be edited. */
  public SchoolSettings settings() {
    return entities.find(School.class, School.ONLY).settings();
  }

  /** The terms to be edited, the earliest first. */
  public List<TermDates> terms() {
    return calendar.terms();
  }

  /** A picture as it stands on letters. */
  public Optional<SchoolPicture> picture(Kind kind) {
    return kind == Kind.LOGO ? schools.logo() : schools.signature();
  }

  /**
   * Saves everything that the page shows, all or nothing.
   *
   * @param terms in any order
   * @return the version after saving
   * @throws SchoolChangedMeanwhile when somebody else saved after these were read
   * @throws SettingNotAccepted when letters could not be printed with it
   */
  public long save(SchoolSettings settings, List<TermDates> terms) {
    School school = entities.find(School.class, School.ONLY);
    school.keep(settings);
    entities.lock(school, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    replaceTerms(terms);
    flush();
    schools.requirePrintable();
    record("Changed the settings of the school");
    return school.version();
  }

  /**
   * Puts a picture on letters in place of the one before.
   *
   * @param version of the settings as they were read
   * @return the version after saving
   * @throws PictureNotAccepted when the file is no picture that letters can carry
   * @throws SettingNotAccepted when beside this logo the letterhead has too little room
   */
  public long savePicture(Kind kind, byte[] file, long version) {
    long saved = put(kind, PictureUpload.accept(file), version, "Changed the " + word(kind));
    schools.requirePrintable();
    return saved;
  }

  /** Takes a picture off letters. */
  public long removePicture(Kind kind, long version) {
    return put(kind, null, version, "Took the " + word(kind) + " off letters");
  }

  private long put(Kind kind, SchoolPicture picture, long version, String what) {
    SchoolPictures pictures = entities.find(SchoolPictures.class, School.ONLY);
    pictures.requireVersion(version);
    pictures.put(kind, picture);
    flush();
    record(what);
    return pictures.version();
  }

  private static String word(Kind kind) {
    return kind == Kind.LOGO ? "logo" : "signature";
  }

  private void replaceTerms(List<TermDates> terms) {
    List<TermDates> sorted =
        terms.stream()
            .peek(TermDates::check)
            .sorted(Comparator.comparing(TermDates::startsOn))
            .toList();
    for (int i = 0; i < sorted.size(); i++) {
      atMost("The name of a term", sorted.get(i).name(), LONGEST_TERM_NAME);
      if (i > 0 && sorted.get(i).overlaps(sorted.get(i - 1))) {
        throw new TermNotPossible(
            sorted.get(i).name()
                + " starts before "
                + sorted.get(i - 1).name()
                + " has ended. Please look at their dates.");
      }
    }
    entities.createQuery("delete from Term t").executeUpdate();
    sorted.forEach(dates -> entities.persist(new Term(dates)));
  }

  private static void atMost(String what, String text, int length) {
    if (text.length() > length) {
      throw new SettingNotAccepted(what + " has " + length + " characters at most, please.");
    }
  }

  private void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new SchoolChangedMeanwhile();
    }
  }

  private void record(String what) {
    auditLog.record(AuditAction.SCHOOL_CHANGED, "school", School.ONLY, what);
  }
}
