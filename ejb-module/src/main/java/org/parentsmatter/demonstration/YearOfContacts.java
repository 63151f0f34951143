package org.parentsmatter.demonstration;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.demonstration.ContactTables.Asking;
import org.parentsmatter.demonstration.ContactTables.Entry;
import org.parentsmatter.demonstration.ContactTables.FollowUp;
import org.parentsmatter.demonstration.InventedFamily.Adult;
import org.parentsmatter.demonstration.InventedFamily.Pupil;
import org.parentsmatter.demonstration.Stories.Story;

/**
 * Twelve months of contacts with one family. Most families hear good news and concerns; a few only
 * concerns, and a few nothing at all, for the worklist has to have something to show.
 */
final class YearOfContacts {
  private static final long SEED = 1870;

  private static final double NEVER = 0.07;
  private static final double ONLY_CONCERNS = 0.14;
  private static final int MOST = 8;

  private final ContactTables tables;
  private final Stories stories;
  private final SchoolDays days;
  private final LocalDate today;
  private final InventedFamily family;
  private final Random chance;

  YearOfContacts(
      ContactTables tables,
      Stories stories,
      SchoolDays days,
      LocalDate today,
      InventedFamily family) {
    this.tables = tables;
    this.stories = stories;
    this.days = days;
    this.today = today;
    this.family = family;
    chance = family.chance(SEED);
  }

  void tell() throws SQLException {
    double kind = chance.nextDouble();
    if (kind < NEVER) {
      return;
    }
    TreeSet<LocalDateTime> times = new TreeSet<>();
    int count = 2 + chance.nextInt(MOST);
    while (times.size() < count) {
      times.add(days.any(chance));
    }
    for (LocalDateTime at : times) {
      if (kind < ONLY_CONCERNS) {
        weTurned(at, Tone.CONCERN);
      } else if (chance.nextDouble() < 0.3) {
        aParentTurned(at);
      } else {
        weTurned(at, tone());
      }
    }
    if (kind >= ONLY_CONCERNS) {
      aboutTheParents();
    }
  }

  private Tone tone() {
    double tone = chance.nextDouble();
    return tone < 0.5 ? Tone.POSITIVE : tone < 0.8 ? Tone.NEUTRAL : Tone.CONCERN;
  }

  private void weTurned(LocalDateTime at, Tone tone) throws SQLException {
    List<Story> possible =
        switch (tone) {
          case POSITIVE -> stories.goodNews();
          case NEUTRAL -> stories.everyday();
          case CONCERN -> stories.concerns();
        };
    Adult parent = parent();
    boolean event = tone == Tone.NEUTRAL && chance.nextDouble() < 0.3;
    Channel channel = event ? Channel.EVENT : channel();
    Outcome outcome = outcome(channel);
    boolean reached = outcome == Outcome.SPOKE || outcome == Outcome.SENT;
    Story story = any(possible);
    LocalDateTime when = event ? days.parentsEvening(chance) : at;
    String note =
        event ? "Came to the parents’ evening and looked at {child}’s work with us." : story.note();
    Pupil child = child(parent);
    FollowUp next = tone == Tone.CONCERN && chance.nextBoolean() ? followUp(when) : null;
    tables.add(
        new Entry(
            parent.id(),
            List.of(child.id()),
            when,
            Direction.OUT,
            channel,
            story.purpose(),
            tone,
            outcome,
            reached ? language(parent) : null,
            reached ? new Story(story.purpose(), note).about(child.called()) : null,
            null,
            next,
            family.colleague()));
  }

  private void aParentTurned(LocalDateTime at) throws SQLException {
    Adult parent = parent();
    Pupil child = child(parent);
    Story asked = any(stories.fromParents());
    Channel channel = any(List.of(Channel.EMAIL, Channel.EMAIL, Channel.PHONE, Channel.TEXT));
    boolean written = channel.isWritten();
    long id =
        tables.add(
            new Entry(
                parent.id(),
                List.of(child.id()),
                at,
                Direction.IN,
                channel,
                asked.purpose(),
                Tone.NEUTRAL,
                written ? Outcome.SENT : Outcome.SPOKE,
                "en",
                asked.about(child.called()),
                null,
                null,
                family.colleague()));
    if (chance.nextDouble() < 0.25) {
      LocalDate on = at.toLocalDate();
      LocalDate told = on.plusDays(2 + chance.nextInt(12));
      boolean open = !told.isBefore(today) || chance.nextDouble() < 0.08;
      tables.addRequest(
          id,
          any(stories.requests()),
          child.called(),
          new Asking(on, open ? null : told, family.colleague()));
    }
    LocalDateTime answer =
        days.openFrom(
            at.plusMinutes(20 + (long) (chance.nextDouble() * chance.nextDouble() * 4_300)));
    if (written && answer.toLocalDate().isBefore(today) && chance.nextDouble() < 0.93) {
      Story answered = any(stories.answers());
      tables.add(
          new Entry(
              parent.id(),
              List.of(child.id()),
              answer,
              Direction.OUT,
              channel,
              asked.purpose(),
              Tone.NEUTRAL,
              Outcome.SENT,
              language(parent),
              answered.note(),
              id,
              null,
              family.colleague()));
    }
  }

  private FollowUp followUp(LocalDateTime after) {
    LocalDate on = after.toLocalDate().plusDays(7);
    boolean done = on.isBefore(today.minusDays(10)) || chance.nextDouble() < 0.3;
    boolean past = on.isBefore(today);
    return new FollowUp(on, any(stories.followUps()), done && past ? on.atTime(11, 30) : null);
  }

  private void aboutTheParents() throws SQLException {
    for (Adult parent : family.parents()) {
      LocalDateTime at = days.any(chance);
      if (chance.nextDouble() < 0.12) {
        tables.addBarrier(parent.id(), any(List.of(Barrier.values())), at, family.colleague());
      }
      if (chance.nextDouble() < 0.25) {
        tables.addWish(
            parent.id(),
            any(List.of(Channel.PHONE, Channel.TEXT, Channel.EMAIL)),
            any(stories.bestTimes()),
            at,
            family.colleague());
      }
    }
  }

  /** One about whom the parent may hear. */
  private Pupil child(Adult parent) {
    return any(
        family.pupils().stream().filter(pupil -> parent.pupils().contains(pupil.id())).toList());
  }

  private Adult parent() {
    boolean second = family.parents().size() > 1 && chance.nextDouble() < 0.3;
    return family.parents().get(second ? 1 : 0);
  }

  private Channel channel() {
    return any(
        List.of(
            Channel.PHONE,
            Channel.PHONE,
            Channel.PHONE,
            Channel.EMAIL,
            Channel.TEXT,
            Channel.TEXT,
            Channel.IN_PERSON,
            Channel.LETTER,
            Channel.HOME_VISIT));
  }

  private Outcome outcome(Channel channel) {
    if (channel.isWritten()) {
      return Outcome.SENT;
    }
    double luck = chance.nextDouble();
    if (channel != Channel.PHONE || luck < 0.75) {
      return Outcome.SPOKE;
    }
    return luck < 0.9 ? Outcome.MESSAGE_LEFT : Outcome.NO_ANSWER;
  }

  /** Most parents whose language is another one are still spoken to in English. */
  private String language(Adult parent) {
    boolean theirs = parent.language() != null && chance.nextDouble() < 0.45;
    return theirs ? parent.language() : "en";
  }

  private <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
