package org.parentsmatter.card.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parentsmatter.card.Card;
import org.parentsmatter.card.CardGroup;
import org.parentsmatter.card.SeeingCards;
import org.parentsmatter.intranet.PageRule;

/** All cards on how to talk with parents, by what the talk is about. */
@Named
@RequestScoped
@PageRule(path = "/briefing/cards.xhtml", menu = "Talking with parents", order = 60)
public class ListCards {
  @Inject private SeeingCards seeing;

  private List<Group> groups;

  /** The cards about one kind of talk. */
  public record Group(CardGroup about, List<Card> cards) {}

  public List<Group> getGroups() {
    if (groups == null) {
      List<Card> all = seeing.all();
      groups =
          Stream.of(CardGroup.values())
              .map(
                  about ->
                      new Group(about, all.stream().filter(card -> card.group() == about).toList()))
              .toList();
    }
    return groups;
  }
}
