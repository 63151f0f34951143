package org.parentsmatter.templates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The templates that the school has written. */
@Dependent
class SchoolTemplates {
  /** No template that comes with the product begins like this, today or later. */
  static final String PREFIX = "own-";

  private static final int LONGEST_WORDS = 40;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  List<SchoolTemplate> all() {
    return entities
        .createQuery("select t from SchoolTemplate t order by t.title, t.id", SchoolTemplate.class)
        .setHint("eclipselink.batch", "t.versions")
        .getResultList();
  }

  Optional<SchoolTemplate> find(long id) {
    return Optional.ofNullable(entities.find(SchoolTemplate.class, id));
  }

  /**
   * One template.
   *
   * @throws NoSuchTemplate when there is none
   */
  SchoolTemplate get(long id) {
    return find(id).orElseThrow(NoSuchTemplate::new);
  }

  Optional<SchoolTemplate> named(String name, String language) {
    return entities
        .createQuery(
            "select t from SchoolTemplate t where t.name = :name and t.language = :language",
            SchoolTemplate.class)
        .setParameter("name", name)
        .setParameter("language", language)
        .getResultStream()
        .findFirst();
  }

  /** A template and its translations. */
  List<SchoolTemplate> ofName(String name) {
    return entities
        .createQuery("select t from SchoolTemplate t where t.name = :name", SchoolTemplate.class)
        .setParameter("name", name)
        .getResultList();
  }

  /**
   * For a change: of two people who change the same template at the same time only one succeeds.
   *
   * @param read the version as it was read
   * @throws TemplateChangedMeanwhile when somebody has changed it since
   */
  SchoolTemplate toChange(long id, long read) {
    SchoolTemplate template =
        entities.find(SchoolTemplate.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (template == null) {
      throw new NoSuchTemplate();
    }
    template.requireVersion(read);
    return template;
  }

  void add(SchoolTemplate template) {
    entities.persist(template);
  }

  void remove(SchoolTemplate template) {
    entities.remove(template);
  }

  /** Writes what was changed, so that somebody who was quicker is noticed now. */
  void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new TemplateChangedMeanwhile();
    }
  }

  /** A name that no template has: its title in small letters and dashes. */
  String nameFor(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base = PREFIX + (words.isEmpty() ? "letter" : shortened(words));
    String name = base;
    for (int i = 2; isTaken(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_WORDS
        ? words
        : words.substring(0, LONGEST_WORDS).replaceAll("-$", "");
  }

  private boolean isTaken(String name) {
    return !entities
        .createQuery("select t.id from SchoolTemplate t where t.name = :name", Long.class)
        .setParameter("name", name)
        .getResultList()
        .isEmpty();
  }
}
