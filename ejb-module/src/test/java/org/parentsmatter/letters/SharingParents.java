package org.parentsmatter.letters;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Two parents of the same two pupils, at one address, who may want one letter. */
final class SharingParents {
  static final int MOTHER = 101;
  static final int FATHER = 102;

  private SharingParents() {}

  static InventedSchool family(DataSource dataSource) throws SQLException {
    return new InventedSchool(dataSource)
        .pupil(1, "Zoe", "Hartley", "7A")
        .pupil(2, "Amelia", "Hartley", "8C")
        .parent(MOTHER, "Mrs", "Jo", "Hartley", "4 Mill Lane")
        .parent(FATHER, "Mr", "Paul", "Hartley", "4, MILL lane")
        .tie(MOTHER, 1, "MOTHER")
        .tie(MOTHER, 2, "MOTHER")
        .tie(FATHER, 1, "FATHER")
        .tie(FATHER, 2, "FATHER");
  }

  static InventedSchool group(DataSource dataSource) throws SQLException {
    return family(dataSource).choose(MOTHER, FATHER).choose(FATHER, MOTHER);
  }
}
