package org.parentsmatter.drafting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A statement about some keys, {@code … in {ids}}. Their number in the statement is a power of two,
 * so that the database meets few different statements; the last key stands in the places left over.
 * Other values come first, as ?1 and so on.
 */
public final class SetQuery {
  private final EntityManager entities;
  private final String sql;
  private final Object[] before;

  public SetQuery(EntityManager entities, String sql, Object... before) {
    this.entities = entities;
    this.sql = sql;
    this.before = before.clone();
  }

  public List<?> rows(Collection<Long> ids) {
    List<Long> keys = List.copyOf(ids);
    int places = Integer.highestOneBit(Math.max(1, keys.size() - 1)) * (keys.size() > 1 ? 2 : 1);
    int first = before.length + 1;
    String list =
        IntStream.range(first, first + places)
            .mapToObj(place -> "?" + place)
            .collect(Collectors.joining(", ", "(", ")"));
    Query query = entities.createNativeQuery(sql.replace("{ids}", list));
    for (int i = 0; i < before.length; i++) {
      query.setParameter(i + 1, before[i]);
    }
    for (int i = 0; i < places; i++) {
      query.setParameter(first + i, keys.get(Math.min(i, keys.size() - 1)));
    }
    return query.getResultList();
  }

  /** The rows of a statement with several columns. */
  @SuppressWarnings("unchecked")
  List<Object[]> lines(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : (List<Object[]>) rows(ids);
  }
}
