package org.parentsmatter.briefing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.parentsmatter.briefing.Digest;
import org.parentsmatter.briefing.DigestPeriod;
import org.parentsmatter.briefing.ReadingDigests;
import org.parentsmatter.intranet.PageRule;

/** What is new for whoever is signed in, of a day or a week. */
@Named
@RequestScoped
@PageRule(path = "/briefing/digest.xhtml", menu = "What is new", order = 15)
public class ShowDigest {
  @Inject private ReadingDigests reading;

  private String of;
  private Digest digest;

  public Digest getDigest() {
    if (digest == null) {
      digest = reading.mine(getPeriod());
    }
    return digest;
  }

  public DigestPeriod[] getPeriods() {
    return DigestPeriod.values();
  }

  /** The one in the address; a week where none is, or none that there is. */
  public DigestPeriod getPeriod() {
    return Arrays.stream(DigestPeriod.values())
        .filter(each -> each.name().equalsIgnoreCase(of))
        .findFirst()
        .orElse(DigestPeriod.WEEK);
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }
}
