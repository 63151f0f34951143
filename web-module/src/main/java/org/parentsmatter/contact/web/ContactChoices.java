package org.parentsmatter.contact.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.RequestDecision;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.family.Languages;

/** What forms about contacts offer to choose from. */
@Named
@ApplicationScoped
public class ContactChoices {
  public List<Direction> getDirections() {
    return List.of(Direction.values());
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  /** How a parent can want to be reached. */
  public List<Channel> getWishes() {
    return Arrays.stream(Channel.values()).filter(channel -> channel != Channel.EVENT).toList();
  }

  public List<Purpose> getPurposes() {
    return List.of(Purpose.values());
  }

  public List<Tone> getTones() {
    return List.of(Tone.values());
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }

  public List<Barrier> getBarriers() {
    return List.of(Barrier.values());
  }

  public List<RequestDecision> getDecisions() {
    return List.of(RequestDecision.values());
  }

  public List<Languages.Language> getLanguages() {
    return Languages.all();
  }
}
