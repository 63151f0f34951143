package org.parentsmatter.school;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.SchoolPicture.Kind;

/** The school as the other features read it, and what setting up gives it. */
@Stateless
public class Schools {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private SchoolCalendar calendar;

  /** The school as it is now. Before it was set up its name is empty. */
  public SchoolProfile current() {
    School school = entities.find(School.class, School.ONLY);
    SchoolSettings s = school.settings();
    Object[] pictures =
        entities
            .createQuery("select p.logoType, p.signatureType from SchoolPictures p", Object[].class)
            .getSingleResult();
    return new SchoolProfile(
        s.name(),
        school.isDemonstration(),
        s.addressLines(),
        s.telephone(),
        s.email(),
        s.website(),
        s.officeHours(),
        s.senderName(),
        s.senderRole(),
        pictures[0] != null,
        pictures[1] != null);
  }

  /** The picture at the head of every letter. */
  public Optional<SchoolPicture> logo() {
    return picture(Kind.LOGO);
  }

  /** The sender's signature, if the school prints one. */
  public Optional<SchoolPicture> signature() {
    return picture(Kind.SIGNATURE);
  }

  /**
   * Names the school: for setting up and for the command line.
   *
   * @throws SchoolNeedsName when the name is blank
   * @throws SettingNotAccepted when it can not stand on letters
   */
  public void name(String name) {
    School school = entities.find(School.class, School.ONLY);
    school.keep(school.settings().named(name));
    requirePrintable();
  }

  /**
   * Refuses settings, terms and pictures with which no letter could be printed.
   *
   * @throws SettingNotAccepted with what stands in the way
   */
  public void requirePrintable() {
    requirePrintable(calendar.terms().stream().map(TermDates::name).toList());
  }

  /**
   * Refuses words that no letter of this school could carry.
   *
   * @throws SettingNotAccepted with what stands in the way
   */
  public void requirePrintable(List<String> words) {
    SpecimenLetter.set(
        current(),
        words,
        SchoolArtwork.of(
            logo().map(SchoolPicture::content).orElse(null),
            signature().map(SchoolPicture::content).orElse(null)));
  }

  /** Says that pupils and parents of this school are made up. There is no way back. */
  public void markDemonstration() {
    entities.find(School.class, School.ONLY).becomeDemonstration();
  }

  private Optional<SchoolPicture> picture(Kind kind) {
    return entities.find(SchoolPictures.class, School.ONLY).picture(kind);
  }
}
