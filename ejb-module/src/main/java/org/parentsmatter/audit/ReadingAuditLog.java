package org.parentsmatter.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Reads the log, the newest first, for those who watch over the others. */
@Stateless
@Needs(Right.READ_AUDIT_LOG)
public class ReadingAuditLog {
  private static final int LARGEST_PAGE = 200;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private AuditSubjects subjects;

  /** A page of the log, {@code size} lines from the {@code first}, counted from 0. */
  public List<AuditLine> page(AuditFilter filter, int first, int size) {
    List<AuditEntry> entries =
        filtered(
                entities.createQuery(
                    "select e" + where(filter) + " order by e.happenedAt desc, e.id desc",
                    AuditEntry.class),
                filter)
            .setFirstResult(first)
            .setMaxResults(Math.min(size, LARGEST_PAGE))
            .getResultList();
    Function<AuditEntry, AuditSubject> about = subjects.of(entries);
    return entries.stream().map(entry -> line(entry, about.apply(entry))).toList();
  }

  /** How many lines the filter leaves. */
  public int count(AuditFilter filter) {
    return filtered(entities.createQuery("select count(e)" + where(filter), Long.class), filter)
        .getSingleResult()
        .intValue();
  }

  private static String where(AuditFilter filter) {
    return " from AuditEntry e where 1 = 1"
        + (filter.username() == null ? "" : " and e.username = :username")
        + (filter.action() == null ? "" : " and e.action = :action")
        + (filter.since() == null ? "" : " and e.happenedAt >= :since");
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, AuditFilter filter) {
    if (filter.username() != null) {
      query.setParameter("username", filter.username());
    }
    if (filter.action() != null) {
      query.setParameter("action", filter.action());
    }
    if (filter.since() != null) {
      query.setParameter(
          "since",
          LocalDateTime.ofInstant(
              filter.since().atStartOfDay(ZoneId.systemDefault()).toInstant(), ZoneOffset.UTC));
    }
    return query;
  }

  private static AuditLine line(AuditEntry entry, AuditSubject subject) {
    return new AuditLine(
        entry.getHappenedAt(),
        entry.getUsername(),
        entry.getAction(),
        subject,
        entry.getDetail(),
        entry.getAddress());
  }
}
