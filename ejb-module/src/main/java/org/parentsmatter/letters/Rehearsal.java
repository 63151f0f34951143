package org.parentsmatter.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.mailing.MailingGroup;
import org.parentsmatter.plan.PlanPart;

/**
 * Goes through a run without writing anything. Who may have a letter is asked for every parent; the
 * letters themselves are set for all of a small audience, and for a sample of evenly spaced parents
 * of a large one, so that the answer comes while somebody waits.
 */
final class Rehearsal {
  private static final int MOST_SET = 200;
  private static final int MOST_SPECIMENS = 6;
  private static final int CHUNK = 50;

  private final Stationery stationery;
  private final Function<Collection<Long>, Map<Long, List<PlanPart>>> plans;
  private final Function<Collection<Long>, Map<Long, List<TaughtLine>>> learning;
  private final Map<Long, MailingGroup> groups;
  private final Map<Long, Candidate> byParent = new HashMap<>();
  private final Set<Long> seconds = new HashSet<>();
  private final Map<Long, String> cannotSet = new HashMap<>();
  private int sampled;
  private int sampledPages;

  Rehearsal(
      Stationery stationery,
      Function<Collection<Long>, Map<Long, List<PlanPart>>> plans,
      Function<Collection<Long>, Map<Long, List<TaughtLine>>> learning,
      Map<Long, MailingGroup> groups) {
    this.stationery = stationery;
    this.plans = plans;
    this.learning = learning;
    this.groups = groups;
  }

  DryRun of(List<Candidate> candidates) {
    List<Candidate> entitled =
        candidates.stream().filter(candidate -> !candidate.eligibility().isRefused()).toList();
    findShared(entitled);
    setSample(entitled.stream().filter(each -> !isSecond(each)).toList());
    List<Candidate> getOne =
        entitled.stream()
            .filter(each -> !isSecond(each) && !cannotSet.containsKey(each.parentId()))
            .toList();
    int byPost =
        (int) getOne.stream().filter(c -> c.eligibility().delivery() == Delivery.POST).count();
    return new DryRun(
        candidates.size(),
        getOne.size(),
        seconds.size(),
        byPost,
        getOne.size() - byPost,
        sampled == 0 ? 0 : Math.round((float) sampledPages * getOne.size() / sampled),
        (int) getOne.stream().filter(Candidate::addressProtected).count(),
        sampled,
        languages(getOne),
        (int) getOne.stream().filter(each -> form(each).largePrint()).count(),
        specimens(
            getOne.stream().filter(each -> !each.addressProtected()).toList(), MOST_SPECIMENS),
        exceptions(candidates));
  }

  private LetterForm form(Candidate candidate) {
    return LetterForm.of(candidate.rows().get(0), stationery);
  }

  private List<DryRun.InLanguage> languages(List<Candidate> candidates) {
    Map<DryRun.InLanguage, Integer> counted = new HashMap<>();
    for (Candidate candidate : candidates) {
      LetterForm form = form(candidate);
      counted.merge(new DryRun.InLanguage(form.inWords(), form.why(), 0), 1, Integer::sum);
    }
    return counted.entrySet().stream()
        .map(
            each ->
                new DryRun.InLanguage(each.getKey().words(), each.getKey().why(), each.getValue()))
        .sorted(
            Comparator.comparing(DryRun.InLanguage::letters)
                .reversed()
                .thenComparing(DryRun.InLanguage::words)
                .thenComparing(DryRun.InLanguage::why))
        .toList();
  }

  /** Finds who would have no letter but that of the other parent of the mailing group. */
  private void findShared(List<Candidate> entitled) {
    List<Candidate> grouped =
        entitled.stream().filter(each -> groups.containsKey(each.parentId())).toList();
    grouped.forEach(each -> byParent.put(each.parentId(), each));
    Map<Long, List<PlanPart>> parts = plans.apply(byParent.keySet());
    for (Candidate candidate : grouped) {
      long other = groups.get(candidate.parentId()).otherId();
      if (byParent.containsKey(other) && !isSecond(candidate)) {
        OpenLetter letter = open(candidate, parts, Map.of());
        if (letter.partner().objection(letter) == null) {
          seconds.add(other);
        }
      }
    }
  }

  private boolean isSecond(Candidate candidate) {
    return seconds.contains(candidate.parentId());
  }

  private OpenLetter open(
      Candidate candidate, Map<Long, List<PlanPart>> parts, Map<Long, List<TaughtLine>> taught) {
    return candidate.open(parts, taught, groups, byParent);
  }

  /** Evenly spaced, so that they are of different years. */
  static List<DryRun.Specimen> specimens(List<Candidate> candidates, int most) {
    int step = Math.max(1, candidates.size() / most);
    return IntStream.iterate(0, i -> i < candidates.size(), i -> i + step)
        .limit(most)
        .mapToObj(candidates::get)
        .map(c -> new DryRun.Specimen(c.parentId(), c.parentName(), c.eligibility().pupilNames()))
        .toList();
  }

  private void setSample(List<Candidate> entitled) {
    int step = Math.max(1, (entitled.size() + MOST_SET - 1) / MOST_SET);
    List<Candidate> chunk = new ArrayList<>();
    for (int i = 0; i < entitled.size(); i += step) {
      chunk.add(entitled.get(i));
      if (chunk.size() == CHUNK) {
        set(chunk);
        chunk.clear();
      }
    }
    set(chunk);
  }

  private void set(List<Candidate> chunk) {
    if (chunk.isEmpty()) {
      return;
    }
    Set<Long> parents = new HashSet<>();
    for (Candidate candidate : chunk) {
      parents.add(candidate.parentId());
      if (groups.containsKey(candidate.parentId())) {
        parents.add(groups.get(candidate.parentId()).otherId());
      }
    }
    Map<Long, List<PlanPart>> parts = plans.apply(parents);
    Map<Long, List<TaughtLine>> taught =
        learning.apply(
            chunk.stream().flatMap(c -> c.rows().stream()).map(RecipientRow::pupilId).toList());
    for (Candidate candidate : chunk) {
      FinishedLetter letter = SettingLetters.set(open(candidate, parts, taught), stationery);
      if (letter.isProduced()) {
        sampled++;
        sampledPages += letter.letter().pages();
      } else {
        cannotSet.put(candidate.parentId(), letter.reason());
      }
    }
  }

  private List<DryRun.Refusal> exceptions(List<Candidate> candidates) {
    List<DryRun.Refusal> exceptions = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String reason =
          candidate.eligibility().isRefused()
              ? candidate.eligibility().reason()
              : cannotSet.get(candidate.parentId());
      if (reason != null) {
        exceptions.add(
            new DryRun.Refusal(
                candidate.parentId(),
                candidate.parentName(),
                candidate.eligibility().pupilNames(),
                reason));
      }
    }
    return exceptions;
  }
}
