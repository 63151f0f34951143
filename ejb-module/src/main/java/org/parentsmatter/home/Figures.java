package org.parentsmatter.home;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.reach.Reached;

/** Reads figures, all in one statement. */
final class Figures {
  private Figures() {}

  static Map<Figure, Long> read(
      Connection connection, Reached reached, List<Figure> wanted, LocalDateTime since)
      throws SQLException {
    Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    if (wanted.isEmpty()) {
      return figures;
    }
    String sql =
        wanted.stream()
            .map(figure -> "(" + figure.sql(reached) + ")")
            .collect(Collectors.joining(", ", "select ", " from school"));
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      int parameter = 0;
      for (Figure figure : wanted) {
        if (figure.isOfFamilies()) {
          for (Object value : reached.values()) {
            select.setObject(++parameter, value);
          }
        }
        if (figure.isSince()) {
          select.setTimestamp(++parameter, Timestamp.valueOf(since));
        }
      }
      try (ResultSet row = select.executeQuery()) {
        row.next();
        for (int i = 0; i < wanted.size(); i++) {
          figures.put(wanted.get(i), row.getLong(i + 1));
        }
      }
    }
    return figures;
  }
}
