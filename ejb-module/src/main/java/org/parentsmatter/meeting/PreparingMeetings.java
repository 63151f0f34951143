package org.parentsmatter.meeting;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.database.Ids;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.FamilyView;
import org.parentsmatter.family.ParentInFamily;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.learning.SeeingLearning;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Puts together what lies on the table at a meeting about a family's pupils: for one parent, or for
 * two who come together and then only what both may read.
 */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class PreparingMeetings {
  private static final String RESTRICTED =
      "select pa.id from parent pa where " + EntitlementSql.RESTRICTED_AT_ALL + " and pa.id in ";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SeeingFamilies families;
  @Inject private SeeingLearning learning;
  @Inject private Reach reach;

  /**
   * The parents who may come, in the school's order of contacts.
   *
   * @throws NothingHere when there is no such family
   */
  public List<Guest> guests(long familyId) {
    reach.requireFamily(familyId);
    return guests(families.show(familyId));
  }

  /**
   * The sheet for a parent.
   *
   * @param parentIds one, or two who come together
   * @throws NothingHere when there is no such family, one of them may not hear about its pupils, or
   *     there is no sheet for these two together
   */
  public MeetingSheet sheet(long familyId, List<Long> parentIds) {
    reach.requireFamily(familyId);
    FamilyView family = families.show(familyId);
    List<Guest> guests = guests(family, parentIds);
    Set<Long> shared = new HashSet<>(guests.get(0).pupils());
    guests.forEach(guest -> shared.retainAll(guest.pupils()));
    List<PupilSummary> pupils =
        family.pupils().stream().filter(pupil -> shared.contains(pupil.id())).toList();
    if (pupils.isEmpty()) {
      throw new NothingHere("meeting");
    }
    return sheet(familyId, guests, pupils);
  }

  private List<Guest> guests(FamilyView family, List<Long> parentIds) {
    List<Guest> all = guests(family);
    List<Guest> guests = new ArrayList<>();
    for (long id : new LinkedHashSet<>(parentIds)) {
      guests.add(
          all.stream()
              .filter(guest -> guest.id() == id)
              .findFirst()
              .orElseThrow(() -> new NothingHere("parent")));
    }
    if (guests.isEmpty() || guests.size() > 2) {
      throw new NothingHere("parent");
    }
    if (guests.size() == 2 && !guests.get(0).canComeWith(guests.get(1))) {
      throw new NothingHere("meeting");
    }
    return guests;
  }

  private MeetingSheet sheet(long familyId, List<Guest> guests, List<PupilSummary> pupils) {
    List<Long> parents = guests.stream().map(Guest::id).toList();
    Set<Long> about = new HashSet<>();
    pupils.forEach(pupil -> about.add(pupil.id()));
    MeetingFacts facts;
    try (Connection connection = dataSource.getConnection()) {
      facts = new ReadingMeetingFacts(connection, parents, about).of(familyId);
    } catch (SQLException e) {
      throw new IllegalStateException("The meeting could not be prepared", e);
    }
    SheetWords words = new SheetWords(pupils, facts);
    return new MeetingSheet(
        guests.stream().map(Guest::name).toList(),
        words.children(),
        words.questions(),
        words.strengths(),
        facts.agreedOn(),
        words.promised(),
        words.asked(),
        words.learning(learning.of(about)),
        words.toTalkAbout());
  }

  /** A restriction of whatever kind: its reason may be that these two must not meet. */
  private List<Guest> guests(FamilyView family) {
    List<Long> parents = family.parents().stream().map(ParentInFamily::id).toList();
    Set<Long> restricted = new HashSet<>();
    if (!parents.isEmpty()) {
      Ids ids = Ids.of(parents);
      try (Connection connection = dataSource.getConnection();
          PreparedStatement select = connection.prepareStatement(RESTRICTED + ids.places())) {
        ids.bind(select, 1);
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            restricted.add(row.getLong(1));
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException("Who may come together could not be read", e);
      }
    }
    return Guest.of(family, restricted);
  }
}
