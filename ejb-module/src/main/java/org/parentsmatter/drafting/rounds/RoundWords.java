package org.parentsmatter.drafting.rounds;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.drafting.FamilyDraft;
import org.parentsmatter.drafting.LeftOut;
import org.parentsmatter.drafting.SetQuery;
import org.parentsmatter.drafting.rounds.RoundContent.Kind;
import org.parentsmatter.drafting.rounds.RoundContent.Line;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.plan.Promise;

/** Puts drafts into the words that staff look at, and tells what has gone out in a letter. */
@Dependent
public class RoundWords {
  private static final String SCHOOL = "The school";

  private static final String PARENTS =
      "select p.id, p.title, p.given_name, p.family_name from parent p where p.id in ";

  /** Letters about pupils of a family since its draft was made: the draft may stand in them. */
  private static final String LETTERS =
      "select distinct p.family_id from engagement_plan p join family_pupil fp on fp.family_id ="
          + " p.family_id join letter_pupil lp on lp.pupil_id = fp.pupil_id join letter l on l.id ="
          + " lp.letter_id join letter_run run on run.id = l.run_id where l.outcome in ('PRODUCED',"
          + " 'SHARED') and run.created_at >= p.drafted_at and p.id in ";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  Map<Long, RoundContent> of(List<FamilyDraft> drafts) {
    Set<Long> parents = new HashSet<>();
    drafts.forEach(d -> d.plan().parents().forEach(p -> parents.add(p.parentId())));
    Map<Long, String> names = new HashMap<>();
    for (Object[] row : rows(PARENTS, parents)) {
      PersonName name = new PersonName((String) row[1], (String) row[2], (String) row[3]);
      names.put(((Number) row[0]).longValue(), name.display());
    }
    Map<Long, RoundContent> contents = new HashMap<>();
    drafts.forEach(d -> contents.put(d.plan().familyId(), content(d, names)));
    return contents;
  }

  private static RoundContent content(FamilyDraft draft, Map<Long, String> names) {
    List<Line> lines = new ArrayList<>();
    draft.plan().praises().forEach(p -> lines.add(new Line(Kind.GOOD, "", p.text(), "")));
    draft.plan().school().forEach(p -> lines.add(promise(SCHOOL, p)));
    draft
        .plan()
        .parents()
        .forEach(
            parent ->
                parent
                    .promises()
                    .forEach(p -> lines.add(promise(names.get(parent.parentId()), p))));
    for (LeftOut out : draft.leftOut()) {
      String who = out.parentId() == null ? SCHOOL : names.get(out.parentId());
      lines.add(new Line(Kind.LEFT_OUT, who, out.strategy(), out.why()));
    }
    return new RoundContent(lines);
  }

  private static Line promise(String who, Promise promise) {
    return new Line(Kind.PROMISE, who, promise.text(), promise.why());
  }

  /** The families of these rows whose draft may stand in a letter. */
  List<Long> inLetters(List<RoundFamily> rows) {
    List<?> found = list(LETTERS, rows.stream().map(RoundFamily::planId).toList());
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Collection<Long> ids) {
    return (List<Object[]>) list(sql, ids);
  }

  private List<?> list(String sql, Collection<Long> ids) {
    List<Object> all = new ArrayList<>();
    List<Long> keys = ids.stream().distinct().sorted().toList();
    if (!keys.isEmpty()) {
      all.addAll(new SetQuery(entities, sql + "{ids}").rows(keys));
    }
    return all;
  }
}
