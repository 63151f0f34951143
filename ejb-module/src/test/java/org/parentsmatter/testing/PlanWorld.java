package org.parentsmatter.testing;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.plan.PlansForLetters;

/** A school to draft plans in: pupils and parents as a test names them, families as they follow. */
public final class PlanWorld implements AutoCloseable {
  private final SchoolBeans beans;
  private final Map<Long, Set<Long>> entitled = new TreeMap<>();
  private long lastId;

  public PlanWorld(DataSource school) {
    beans = new SchoolBeans(school);
  }

  public SchoolBeans beans() {
    return beans;
  }

  public long pupil(String name, String year, String attendance, String language) {
    long id = ++lastId;
    beans.inTransaction(
        () ->
            beans
                .entities()
                .createNativeQuery(
                    "insert into pupil (id, source_id, given_name, family_name, year_group,"
                        + " tutor_group, attendance_percent, language, version)"
                        + " values (?1, ?2, ?3, 'Hughes', ?4, ?5, ?6, ?7, 1)")
                .setParameter(1, id)
                .setParameter(2, "pupil-" + id)
                .setParameter(3, name)
                .setParameter(4, year)
                .setParameter(5, year + "A")
                .setParameter(6, attendance == null ? null : new BigDecimal(attendance))
                .setParameter(7, language)
                .executeUpdate());
    entitled.put(id, new TreeSet<>());
    return id;
  }

  public long parent(String name, String language) {
    return parent(name, language, "PERSON");
  }

  public long parent(String name, String language, String kind) {
    long id = ++lastId;
    beans.inTransaction(
        () ->
            beans
                .entities()
                .createNativeQuery(
                    "insert into parent (id, source_id, kind, given_name, family_name, language,"
                        + " version) values (?1, ?2, ?3, ?4, 'Hughes', ?5, 1)")
                .setParameter(1, id)
                .setParameter(2, "parent-" + id)
                .setParameter(3, kind)
                .setParameter(4, name)
                .setParameter(5, language)
                .executeUpdate());
    return id;
  }

  /** A parent in law of these pupils. */
  public PlanWorld mother(long parentId, long... pupilIds) {
    return relate("MOTHER", parentId, pupilIds);
  }

  /** Somebody in the school's data who may not hear about these pupils. */
  public PlanWorld childminder(long parentId, long... pupilIds) {
    return relate("CHILDMINDER", parentId, pupilIds);
  }

  private PlanWorld relate(String kind, long parentId, long... pupilIds) {
    for (long pupilId : pupilIds) {
      beans.inTransaction(
          () ->
              beans
                  .entities()
                  .createNativeQuery(
                      "insert into relationship (id, parent_id, pupil_id, kind,"
                          + " parental_responsibility, lives_with, emergency_contact, source,"
                          + " version) values (?1, ?2, ?3, ?4, 'NO', 'NO', 'NO', 'CONTACTS', 1)")
                  .setParameter(1, ++lastId)
                  .setParameter(2, parentId)
                  .setParameter(3, pupilId)
                  .setParameter(4, kind)
                  .executeUpdate());
      if (kind.equals("MOTHER")) {
        entitled.get(pupilId).add(parentId);
      }
    }
    return this;
  }

  /** The relationship is no longer in the school's data. */
  public void end(long parentId, long pupilId) {
    beans.inTransaction(
        () ->
            beans
                .entities()
                .createNativeQuery(
                    "update relationship set ended_on = current_date"
                        + " where parent_id = ?1 and pupil_id = ?2")
                .setParameter(1, parentId)
                .setParameter(2, pupilId)
                .executeUpdate());
    entitled.get(pupilId).remove(parentId);
  }

  /** The pupil is no longer on roll. */
  public void leave(long pupilId) {
    execute("update pupil set left_on = current_date where id = ?1", pupilId);
  }

  /** The pupil belongs to another family now. */
  public void moveAway(long pupilId) {
    execute("delete from family_pupil where pupil_id = ?1", pupilId);
  }

  /** What the pupil's plan says that is good, as the table has it. */
  public String praiseOf(long pupilId) {
    return beans.inTransaction(
        () ->
            (String)
                beans
                    .entities()
                    .createNativeQuery("select text from positive_message where pupil_id = ?1")
                    .setParameter(1, pupilId)
                    .getSingleResult());
  }

  /** Whatever else a test needs in the school's tables. */
  public void put(String sql, Object... values) {
    beans.inTransaction(
        () -> {
          Query statement = beans.entities().createNativeQuery(sql);
          for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
          }
          statement.executeUpdate();
        });
  }

  private void execute(String sql, long id) {
    beans.inTransaction(
        () -> beans.entities().createNativeQuery(sql).setParameter(1, id).executeUpdate());
  }

  public boolean entitled(long parentId, long pupilId) {
    return entitled.get(pupilId).contains(parentId);
  }

  /** Derives the families: pupils who share the very same parents in law; gives their keys. */
  public List<Long> families() {
    Map<String, List<Long>> groups = new TreeMap<>();
    entitled.forEach(
        (pupil, parents) ->
            groups.computeIfAbsent(parents.toString(), g -> new ArrayList<>()).add(pupil));
    List<Long> families = new ArrayList<>();
    groups.values().forEach(pupils -> families.add(family(pupils, entitled.get(pupils.get(0)))));
    return families;
  }

  private long family(List<Long> pupils, Set<Long> parents) {
    long id = ++lastId;
    beans.inTransaction(
        () -> {
          beans
              .entities()
              .createNativeQuery(
                  "insert into family (id, name, sort_name, pupil_names, tutor_groups, year_groups,"
                      + " pupil_count, parent_count, version)"
                      + " values (?1, 'Hughes', 'hughes', '-', '-', '-', 1, 1, 1)")
              .setParameter(1, id)
              .executeUpdate();
          pupils.forEach(pupil -> tie("family_pupil (family_id, pupil_id)", id, pupil));
          parents.forEach(parent -> tie("family_parent (family_id, parent_id)", id, parent));
        });
    return id;
  }

  private void tie(String table, long family, long member) {
    beans
        .entities()
        .createNativeQuery("insert into " + table + " values (?1, ?2)")
        .setParameter(1, family)
        .setParameter(2, member)
        .executeUpdate();
  }

  /** Drafts for every family that has no plan. */
  public int draftAll() {
    return beans.inTransaction(() -> beans.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
  }

  /** What one parent may read. */
  public List<PlanPart> partsFor(long parentId) {
    return beans.inTransaction(
        () ->
            beans
                .bean(PlansForLetters.class)
                .of(List.of(parentId))
                .getOrDefault(parentId, List.of()));
  }

  @Override
  public void close() {
    beans.close();
  }
}
