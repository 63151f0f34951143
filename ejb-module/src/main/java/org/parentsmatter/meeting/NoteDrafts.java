package org.parentsmatter.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.family.PersonName;

/** Where notes wait until they are recorded; always asked for one writer. */
@Dependent
public class NoteDrafts {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** A writer's notes about a parent, the newest first. */
  List<NoteDraft> of(String writer, long parentId) {
    return entities
        .createQuery(
            "select d from NoteDraft d where d.writer = :writer and d.parentId = :parent"
                + " order by d.savedAt desc, d.id desc",
            NoteDraft.class)
        .setParameter("writer", writer)
        .setParameter("parent", parentId)
        .getResultList();
  }

  /** One of a writer's notes; nobody finds another's. */
  Optional<NoteDraft> find(String writer, Long id) {
    return id == null
        ? Optional.empty()
        : entities
            .createQuery(
                "select d from NoteDraft d where d.writer = :writer and d.id = :id",
                NoteDraft.class)
            .setParameter("writer", writer)
            .setParameter("id", id)
            .getResultStream()
            .findFirst();
  }

  /** All of a writer's notes that wait. */
  List<UnrecordedNotes> waiting(String writer) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select d.id, d.family_id, d.parent_id, pa.title, pa.given_name, pa.family_name,"
                    + " d.saved_at from note_draft d join parent pa on pa.id = d.parent_id"
                    + " where d.writer = ?1 order by d.saved_at desc, d.id desc")
            .setParameter(1, writer)
            .getResultList();
    return rows.stream().map(row -> waiting((Object[]) row)).toList();
  }

  private static UnrecordedNotes waiting(Object[] row) {
    return new UnrecordedNotes(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        new PersonName((String) row[3], (String) row[4], (String) row[5]).display(),
        moment(row[6]));
  }

  private static LocalDateTime moment(Object value) {
    return value instanceof Timestamp timestamp
        ? timestamp.toLocalDateTime()
        : (LocalDateTime) value;
  }

  void add(NoteDraft draft) {
    entities.persist(draft);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  void remove(NoteDraft draft) {
    entities.remove(draft);
  }
}
