package org.parentsmatter.posting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.posting.MarkingPosted;
import org.parentsmatter.posting.PostingLot;
import org.parentsmatter.posting.PostingPart;
import org.parentsmatter.posting.RunPostings;

/** Says what of a letter run went out, and marks more of it. */
@Named
@RequestScoped
public class PostingOfRun {
  @Inject private MarkingPosted marking;
  @Inject private FacesContext faces;

  private long id;
  private RunPostings postings;
  private List<String> parts;
  private LocalDate day = LocalDate.now(ZoneId.systemDefault());

  @PostConstruct
  void open() {
    String asked = faces.getExternalContext().getRequestParameterMap().get("id");
    id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
  }

  public RunPostings getPostings() {
    if (postings == null) {
      postings = marking.of(id);
    }
    return postings;
  }

  /** What the person can mark. */
  public List<PostingLot> getOpen() {
    return getPostings().lots().stream().filter(PostingLot::isOpen).toList();
  }

  public String mark() {
    marking.mark(id, parts.stream().map(PostingPart::valueOf).toList(), day);
    return Parting.words("Marked.", address());
  }

  public String takeBack(long postingId) {
    marking.takeBack(postingId);
    return Parting.words("The mark is taken back.", address());
  }

  private String address() {
    return "/letters/show.xhtml?id=" + id;
  }

  /** All that is open, until somebody chooses. */
  public List<String> getParts() {
    return parts == null ? getOpen().stream().map(lot -> lot.part().name()).toList() : parts;
  }

  public void setParts(List<String> parts) {
    this.parts = parts;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
