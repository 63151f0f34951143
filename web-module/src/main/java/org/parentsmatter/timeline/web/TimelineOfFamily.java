package org.parentsmatter.timeline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.timeline.EventKind;
import org.parentsmatter.timeline.FamilyEvent;
import org.parentsmatter.timeline.SeeingTimeline;
import org.parentsmatter.timeline.SinceReview;
import org.parentsmatter.timeline.TimelinePage;

/** What happened with a family, a page at a time; the state is in the address of the page. */
@Named
@RequestScoped
public class TimelineOfFamily {
  private static final int SIZE = 20;

  @Inject private SeeingTimeline seeing;

  private String kind;
  private String page;
  private TimelinePage result;
  private SinceReview since;

  private TimelinePage result(long family) {
    if (result == null) {
      int first = (Paging.asked(page) - 1) * SIZE;
      result = seeing.page(family, kind(), first, SIZE);
    }
    return result;
  }

  private EventKind kind() {
    return Arrays.stream(EventKind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  public List<FamilyEvent> rows(long family) {
    return result(family).rows();
  }

  public Paging paging(long family) {
    return new Paging(Paging.asked(page), SIZE, result(family).total());
  }

  /** What happened since the plan was reviewed or begun. */
  public SinceReview since(long family) {
    if (since == null) {
      since = seeing.sinceReview(family);
    }
    return since;
  }

  /** What there is to filter by. */
  public List<EventKind> getKinds() {
    return List.of(EventKind.values());
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
