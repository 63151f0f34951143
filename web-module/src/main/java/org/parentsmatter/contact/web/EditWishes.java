package org.parentsmatter.contact.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.KeepingWishes;
import org.parentsmatter.contact.WishesView;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** How a parent wants to be reached, and what he or she says makes it hard. */
@Named
@ViewScoped
@PageRule(path = "/contact/wishes.xhtml", needs = Right.RECORD_CONTACTS)
public class EditWishes implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingWishes keeping;

  private Long parent;
  private Channel channel;
  private String bestTimes;
  private Barrier barrier;
  private transient WishesView view;

  public void open() {
    if (getView().wish() != null) {
      channel = view.wish().channel();
      bestTimes = view.wish().bestTimes();
    }
  }

  public WishesView getView() {
    if (view == null) {
      view = keeping.show(parent == null ? 0 : parent);
    }
    return view;
  }

  /** What the parent has not named yet. */
  public List<Barrier> getOthers() {
    return List.of(Barrier.values()).stream()
        .filter(each -> getView().barriers().stream().noneMatch(line -> line.barrier() == each))
        .toList();
  }

  public String saveWish() {
    keeping.wish(parent, channel, bestTimes);
    return say("Saved.");
  }

  public String noWish() {
    keeping.noWish(parent);
    return say("No wish is recorded any more.");
  }

  public String add() {
    keeping.hard(parent, barrier);
    return say("Saved.");
  }

  public String easier(long barrierId) {
    keeping.easier(barrierId);
    return say("Ended. If that was a mistake, add it again.");
  }

  private String say(String words) {
    return Parting.words(words, "/contact/wishes.xhtml?parent=" + parent);
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getBestTimes() {
    return bestTimes;
  }

  public void setBestTimes(String bestTimes) {
    this.bestTimes = bestTimes;
  }

  public Barrier getBarrier() {
    return barrier;
  }

  public void setBarrier(Barrier barrier) {
    this.barrier = barrier;
  }
}
