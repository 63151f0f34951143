package org.parentsmatter.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.parentsmatter.school.HalfTermName;

/** Where learning lines are kept. */
@Dependent
public class LearningLines {
  private static final String OF_HALF = "l.schoolYear = :year and l.halfTerm = :half";

  /** No query finds this; an empty list is no condition to every database. */
  private static final String NOTHING = "-";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** The lines of these classes in a half-term, also those whose words were taken away. */
  List<LearningLine> of(HalfTermName halfTerm, Collection<String> classKeys) {
    return classKeys.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select l from LearningLine l where " + OF_HALF + " and l.classKey in :keys",
                LearningLine.class)
            .setParameter("year", halfTerm.year())
            .setParameter("half", halfTerm.number())
            .setParameter("keys", classKeys)
            .getResultList();
  }

  /** The lines of a half-term of classes with one of these names or subjects. */
  List<LearningLine> alike(
      HalfTermName halfTerm, Collection<String> names, Collection<String> subjects) {
    return entities
        .createQuery(
            "select l from LearningLine l where "
                + OF_HALF
                + " and l.words is not null and (l.className in :names or l.subject in :subjects)"
                + " order by l.className, l.id",
            LearningLine.class)
        .setParameter("year", halfTerm.year())
        .setParameter("half", halfTerm.number())
        .setParameter("names", names.isEmpty() ? List.of(NOTHING) : names)
        .setParameter("subjects", subjects.isEmpty() ? List.of(NOTHING) : subjects)
        .getResultList();
  }

  /** The keys of the classes that have a line in a half-term. */
  List<String> covered(HalfTermName halfTerm) {
    return entities
        .createQuery(
            "select l.classKey from LearningLine l where "
                + OF_HALF
                + " and l.words is not null and l.question is not null",
            String.class)
        .setParameter("year", halfTerm.year())
        .setParameter("half", halfTerm.number())
        .getResultList();
  }

  /** Every wording of these lines, the newest first. */
  List<LineWording> wordings(Collection<Long> lineIds) {
    return lineIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select w from LineWording w where w.line.id in :lines"
                    + " order by w.writtenAt desc, w.id desc",
                LineWording.class)
            .setParameter("lines", lineIds)
            .getResultList();
  }

  void add(LearningLine line) {
    entities.persist(line);
  }

  void add(LineWording wording) {
    entities.persist(wording);
  }

  void flush() {
    entities.flush();
  }
}
