package org.parentsmatter.staff.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;
import org.parentsmatter.staff.MergingStaff;
import org.parentsmatter.staff.ToldApart;
import org.parentsmatter.staff.TwoRecords;

/** Decides whether somebody by hand is the same person as somebody whom the import brought. */
@Named
@ViewScoped
@PageRule(path = "/staff/merge.xhtml", needs = Right.KEEP_COMMUNITIES)
public class MergeStaff implements Serializable {
  private static final String PAGE = "/staff/merge.xhtml";
  private static final long serialVersionUID = 1L;

  @Inject private transient MergingStaff merging;

  private List<TwoRecords> pairs;
  private List<ToldApart> toldApart;

  public void open() {
    pairs = merging.pairs();
    toldApart = merging.toldApart();
  }

  public String merge(TwoRecords two) {
    merging.merge(two);
    return Parting.words(
        two.otherName() + " is one person now, with all communities and teams.", PAGE);
  }

  public String tellApart(TwoRecords two) {
    merging.tellApart(two);
    return Parting.words("Nobody is asked about these two again.", PAGE);
  }

  public String askAgain(ToldApart two) {
    merging.askAgain(two.byHandId(), two.otherId());
    return Parting.words("Taken back.", PAGE);
  }

  public List<TwoRecords> getPairs() {
    return pairs;
  }

  public List<ToldApart> getToldApart() {
    return toldApart;
  }
}
