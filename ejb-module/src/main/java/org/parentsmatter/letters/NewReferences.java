package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * References that no letter has yet: drawn again should one be taken, which happens once in
 * thousands of runs.
 */
final class NewReferences implements AutoCloseable {
  private final PreparedStatement select;
  private final RandomGenerator random;
  private final Set<String> drawn = new HashSet<>();

  NewReferences(Connection connection, RandomGenerator random) throws SQLException {
    this.select = connection.prepareStatement("select 1 from letter where reference = ?");
    this.random = random;
    written();
  }

  /** All drawn so far are in the table now, where they are found. */
  void written() {
    drawn.clear();
    drawn.add(LetterReference.SPECIMEN.value());
  }

  LetterReference next() throws SQLException {
    LetterReference reference = LetterReference.draw(random);
    while (!drawn.add(reference.value()) || isTaken(reference)) {
      reference = LetterReference.draw(random);
    }
    return reference;
  }

  private boolean isTaken(LetterReference reference) throws SQLException {
    select.setString(1, reference.value());
    try (ResultSet taken = select.executeQuery()) {
      return taken.next();
    }
  }

  @Override
  public void close() throws SQLException {
    select.close();
  }
}
