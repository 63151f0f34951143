package org.parentsmatter.pack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.database.Ids;
import org.parentsmatter.family.AddressProtection;
import org.parentsmatter.family.FamilyView;
import org.parentsmatter.family.ManyFamilies;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.family.Tie;
import org.parentsmatter.learning.LearningOfPupils;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.meeting.AttainedOfPupils;
import org.parentsmatter.meeting.MeetingFacts.Attained;

/**
 * Reads all that the pages of a pack say, for all families at once: eleven statements, whatever the
 * number of families. Whom the reader may see was asked before.
 */
final class ReadingFamilyFacts {
  private static final String ENGLISH_IS_HARD =
      "select b.parent_id from parent_barrier b where b.stands is not null"
          + " and b.barrier = 'LANGUAGE' and b.parent_id in ";

  private final Connection connection;
  private final boolean seesPlans;

  /**
   * @param seesPlans whether the reader may see plans and the notes of contacts
   */
  ReadingFamilyFacts(Connection connection, boolean seesPlans) {
    this.connection = connection;
    this.seesPlans = seesPlans;
  }

  /**
   * What is known of each family; one without a pupil on roll is missing.
   *
   * @param now in UTC
   */
  Map<Long, FamilyFacts> of(Collection<Long> familyIds, LocalDateTime now) throws SQLException {
    Map<Long, FamilyFacts> facts = new LinkedHashMap<>();
    List<FamilyView> families = ManyFamilies.of(connection, familyIds);
    if (families.isEmpty()) {
      return facts;
    }
    Ids ids = Ids.of(families.stream().map(FamilyView::id).toList());
    List<Long> pupils =
        families.stream().flatMap(f -> f.pupils().stream()).map(PupilSummary::id).toList();
    Set<Long> guarded = AddressProtection.parents(connection);
    Set<Long> englishIsHard = englishIsHard(families);
    Map<Long, PlanFacts> plans = seesPlans ? ReadingPlans.of(connection, ids) : Map.of();
    List<Attained> attained = AttainedOfPupils.of(connection, pupils);
    Map<Long, List<ExchangeFacts>> exchanges = ReadingExchanges.of(connection, ids, seesPlans, now);
    Map<Long, List<TaughtLine>> taught = LearningOfPupils.now(connection, pupils);
    for (FamilyView family : families) {
      List<Long> own = family.pupils().stream().map(PupilSummary::id).toList();
      facts.put(
          family.id(),
          new FamilyFacts(
              family,
              ofFamily(guarded, family),
              ofFamily(englishIsHard, family),
              seesPlans,
              plans.get(family.id()),
              attained.stream().filter(each -> own.contains(each.pupilId())).toList(),
              exchanges.getOrDefault(family.id(), List.of()),
              LearningOfPupils.of(taught, own)));
    }
    return facts;
  }

  private static Set<Long> ofFamily(Set<Long> parents, FamilyView family) {
    Set<Long> own = new HashSet<>(family.ties().stream().map(Tie::parentId).toList());
    own.retainAll(parents);
    return own;
  }

  private Set<Long> englishIsHard(List<FamilyView> families) throws SQLException {
    Set<Long> parents = new HashSet<>();
    for (Ids some :
        Ids.inParts(
            families.stream().flatMap(f -> f.ties().stream()).map(Tie::parentId).toList())) {
      try (PreparedStatement select =
          connection.prepareStatement(ENGLISH_IS_HARD + some.places())) {
        some.bind(select, 1);
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            parents.add(row.getLong(1));
          }
        }
      }
    }
    return parents;
  }
}
