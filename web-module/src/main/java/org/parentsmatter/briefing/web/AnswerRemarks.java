package org.parentsmatter.briefing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.briefing.AnsweringRemarks;
import org.parentsmatter.briefing.RemarkView;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** What staff asked and suggested about one briefing, to be answered. */
@Named
@ViewScoped
@PageRule(path = "/briefing/remarks.xhtml", needs = Right.WRITE_BRIEFINGS)
public class AnswerRemarks implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient AnsweringRemarks answering;

  private String id;
  private List<RemarkFields> remarks = List.of();

  public void open() {
    remarks =
        new ArrayList<>(
            answering.of(BriefingNumber.of(id)).stream().map(RemarkFields::new).toList());
  }

  public String answer(RemarkFields remark) {
    answering.answer(
        remark.getSaid().id(),
        remark.getSaid().version(),
        remark.getAnswer(),
        remark.isChanged(),
        remark.isShared());
    return Parting.words("The answer is saved.", "/briefing/remarks.xhtml?id=" + id);
  }

  public List<RemarkFields> getRemarks() {
    return remarks;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** One of them with the answer that is typed. */
  public static class RemarkFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RemarkView said;
    private String answer;
    private boolean changed;
    private boolean shared;

    RemarkFields(RemarkView said) {
      this.said = said;
      answer = said.answer();
      changed = said.changed();
      shared = said.answer() == null || said.shared();
    }

    public RemarkView getSaid() {
      return said;
    }

    public String getAnswer() {
      return answer;
    }

    public void setAnswer(String answer) {
      this.answer = answer;
    }

    public boolean isChanged() {
      return changed;
    }

    public void setChanged(boolean changed) {
      this.changed = changed;
    }

    public boolean isShared() {
      return shared;
    }

    public void setShared(boolean shared) {
      this.shared = shared;
    }
  }
}
