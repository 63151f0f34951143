package org.parentsmatter.card.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.card.Card;
import org.parentsmatter.card.SeeingCards;
import org.parentsmatter.intranet.PageRule;

/** One card on how to talk with parents. */
@Named
@RequestScoped
@PageRule(path = "/briefing/card.xhtml")
public class ShowCard {
  @Inject private SeeingCards seeing;

  private String topic;
  private Card card;

  public void load() {
    if (topic != null && !topic.isEmpty()) {
      card = seeing.one(topic);
    }
  }

  /** Null as long as none was chosen. */
  public Card getCard() {
    return card;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
