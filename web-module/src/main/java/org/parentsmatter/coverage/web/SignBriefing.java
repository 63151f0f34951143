package org.parentsmatter.coverage.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.briefing.BriefingRefused;
import org.parentsmatter.briefing.InForce;
import org.parentsmatter.briefing.web.BriefingNumber;
import org.parentsmatter.coverage.Signer;
import org.parentsmatter.coverage.SigningOnPaper;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** The names on the sheet, to be ticked as they stand signed on paper, all at once. */
@Named
@ViewScoped
@PageRule(path = "/briefing/sign.xhtml", needs = Right.RECORD_SIGNATURES)
public class SignBriefing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SigningOnPaper signing;

  private String id;
  private InForce briefing;
  private List<Signer> open = List.of();
  private List<Signer> done = List.of();
  private List<String> ticked = new ArrayList<>();
  private LocalDate signedOn = LocalDate.now(ZoneId.systemDefault());

  public void read() {
    long number = BriefingNumber.of(id);
    briefing = signing.briefing(number);
    List<Signer> all = signing.signers(number);
    open = all.stream().filter(each -> !each.done()).toList();
    done = all.stream().filter(Signer::done).toList();
  }

  /**
   * Records the signatures.
   *
   * @throws BriefingRefused when nobody is ticked
   */
  public String record() {
    if (ticked.isEmpty()) {
      throw new BriefingRefused("Tick the people who have signed.");
    }
    int fresh = signing.record(briefing.briefingId(), briefing.editionId(), ticked, signedOn);
    return here(fresh == 1 ? "One signature is recorded." : fresh + " signatures are recorded.");
  }

  public String takeBack(String key) {
    signing.takeBack(briefing.briefingId(), key);
    return here("The signature is taken back.");
  }

  private String here(String words) {
    return Parting.words(words, "/briefing/sign.xhtml?id=" + briefing.briefingId());
  }

  public InForce getBriefing() {
    return briefing;
  }

  /** Who has not signed, without an account first: they have no other way. */
  public List<Signer> getOpen() {
    return open.stream()
        .sorted((one, other) -> Boolean.compare(one.hasAccount(), other.hasAccount()))
        .toList();
  }

  public List<Signer> getDone() {
    return done;
  }

  public List<String> getTicked() {
    return ticked;
  }

  public void setTicked(List<String> ticked) {
    this.ticked = ticked;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
