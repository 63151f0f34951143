package org.parentsmatter.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parentsmatter.security.CurrentUser;

/** Names what entries are about, those of a whole page with one statement. */
@Dependent
class AuditSubjects {
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private CurrentUser currentUser;

  private record Key(AuditSubjectKind kind, long id) {
    static Optional<Key> of(AuditEntry entry) {
      return AuditSubjectKind.of(entry.getSubjectType())
          .filter(
              kind -> entry.getSubjectId() != null && ID.matcher(entry.getSubjectId()).matches())
          .map(kind -> new Key(kind, Long.parseLong(entry.getSubjectId())));
    }
  }

  /** What each of these entries is about, as far as whoever is acting may know. */
  Function<AuditEntry, AuditSubject> of(List<AuditEntry> entries) {
    Map<AuditSubjectKind, Set<Long>> wanted = new EnumMap<>(AuditSubjectKind.class);
    entries.stream()
        .flatMap(entry -> Key.of(entry).stream())
        .filter(key -> currentUser.has(key.kind().needed()))
        .forEach(key -> wanted.computeIfAbsent(key.kind(), k -> new TreeSet<>()).add(key.id()));
    Map<Key, AuditSubject> named = wanted.isEmpty() ? Map.of() : named(wanted);
    return entry ->
        Key.of(entry)
            .map(key -> named.getOrDefault(key, key.kind().unnamed()))
            .orElseGet(() -> nameless(entry));
  }

  private static AuditSubject nameless(AuditEntry entry) {
    return switch (String.valueOf(entry.getSubjectType())) {
      case "letter" -> new AuditSubject("Letter " + entry.getSubjectId(), null);
      case "school" -> new AuditSubject("The school", "/school/settings.xhtml");
      case "vision", "core-message", "expectation" ->
          new AuditSubject("Our vision", "/vision/show.xhtml");
      default -> AuditSubject.NOTHING;
    };
  }

  private Map<Key, AuditSubject> named(Map<AuditSubjectKind, Set<Long>> wanted) {
    String sql =
        wanted.entrySet().stream()
            .map(e -> e.getKey().select() + " where id in (" + places(e.getValue()) + ")")
            .collect(Collectors.joining(" union all "));
    Query query = entities.createNativeQuery(sql);
    int place = 0;
    for (long id : wanted.values().stream().flatMap(Collection::stream).toList()) {
      query.setParameter(++place, id);
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    Map<Key, AuditSubject> named = new HashMap<>();
    for (Object[] row : rows) {
      AuditSubjectKind kind = AuditSubjectKind.values()[((Number) row[0]).intValue()];
      long id = ((Number) row[1]).longValue();
      named.put(new Key(kind, id), kind.named(id, (String) row[2]));
    }
    return named;
  }

  private static String places(Set<Long> ids) {
    return String.join(", ", Collections.nCopies(ids.size(), "?"));
  }
}
