package org.parentsmatter.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.learning.SeeingLearning;
import org.parentsmatter.learning.TaughtLine;

/** What pupils are learning this half-term as a part of another page. */
@Named
@RequestScoped
public class ShowLearning {
  @Inject private SeeingLearning seeing;

  private final Map<Collection<Long>, Map<Long, List<TaughtLine>>> read = new HashMap<>();
  private String halfTerm;

  /** The lines of each of these pupils; one without any is missing. */
  public Map<Long, List<TaughtLine>> of(Collection<Long> pupilIds) {
    return read.computeIfAbsent(pupilIds, seeing::of);
  }

  /** "Autumn 2"; empty without term dates. */
  public String getHalfTerm() {
    if (halfTerm == null) {
      halfTerm = seeing.halfTerm() == null ? "" : seeing.halfTerm().words();
    }
    return halfTerm;
  }
}
