package org.parentsmatter.imports.mapping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.imports.NameKey;

/**
 * The contacts whom earlier reports without contact IDs named, by pupil and name. Where two at one
 * pupil bear the same name, neither is known by it.
 */
final class KnownContacts {
  private static final String SELECT =
      """
      select p.source_id, q.given_name, q.family_name, q.source_id from relationship t
        join pupil p on p.id = t.pupil_id
        join parent q on q.id = t.parent_id
      where q.source_id like ? and p.source_id like ?""";

  private final Map<String, String> ids = new HashMap<>();

  private KnownContacts() {}

  static KnownContacts nobody() {
    return new KnownContacts();
  }

  static KnownContacts of(Connection connection) throws SQLException {
    KnownContacts known = new KnownContacts();
    Set<String> twice = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, DerivedUsers.CONTACT + ContactIdentities.PREFIX + "%");
      select.setString(2, DerivedUsers.PUPIL + "%");
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String pupil = row.getString(1).substring(DerivedUsers.PUPIL.length());
          String name = NameKey.of(row.getString(2)) + " " + NameKey.of(row.getString(3));
          String id = row.getString(4).substring(DerivedUsers.CONTACT.length());
          if (known.ids.put(key(pupil, name), id) != null) {
            twice.add(key(pupil, name));
          }
        }
      }
    }
    known.ids.keySet().removeAll(twice);
    return known;
  }

  Optional<String> at(String pupil, String name) {
    return Optional.ofNullable(ids.get(key(pupil, name)));
  }

  private static String key(String pupil, String name) {
    return pupil + "\n" + name;
  }
}
