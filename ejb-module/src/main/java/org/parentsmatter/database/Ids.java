package org.parentsmatter.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Some ids as a condition of a query, {@code id in (?, ?, …)}. Their number is always a power of
 * two, so that the database meets few different statements and keeps its plans for them: the last
 * id stands in the places that are left over.
 */
public final class Ids {
  private static final int MOST = 256;

  private final List<Long> ids;

  private Ids(List<Long> ids) {
    this.ids = ids;
  }

  /** At least one id, and not more than a statement should have. */
  public static Ids of(Collection<Long> ids) {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("No ids");
    }
    return new Ids(List.copyOf(ids));
  }

  /** Any number of ids, as many at a time as a statement should have; each once. */
  public static List<Ids> inParts(Collection<Long> ids) {
    List<Long> all = ids.stream().distinct().sorted().toList();
    List<Ids> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      parts.add(new Ids(all.subList(from, Math.min(from + MOST, all.size()))));
    }
    return parts;
  }

  /** The places in brackets, {@code (?, ?, ?, ?)}. */
  public String places() {
    return "(?" + ", ?".repeat(count() - 1) + ")";
  }

  /** How many places there are. */
  public int count() {
    int highest = Integer.highestOneBit(ids.size());
    return highest == ids.size() ? highest : highest << 1;
  }

  /** What stands in each of the places. */
  public List<Long> all() {
    List<Long> all = new ArrayList<>(ids);
    while (all.size() < count()) {
      all.add(ids.get(ids.size() - 1));
    }
    return all;
  }

  /** Fills the places, of which the first has this number. */
  public void bind(PreparedStatement statement, int first) throws SQLException {
    int next = first;
    for (long id : all()) {
      statement.setLong(next++, id);
    }
  }
}
