package org.parentsmatter.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.contact.ContactLine;
import org.parentsmatter.contact.RequestDecision;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.meeting.MeetingFacts.GoodNews;
import org.parentsmatter.pack.ExchangeFacts.Wanted;

/**
 * What a family and the school talked about, in lines. Of a parent about whom the safeguarding lead
 * is asked first, only that there was a contact.
 */
final class ExchangeWords {
  static final int MOST_CONTACTS = 5;
  private static final int DAYS_ANSWERED = 90;
  private static final int LONGEST_NOTE = 90;

  private final List<ExchangeFacts> exchanges;
  private final PeopleWords people;
  private final LocalDate today;

  ExchangeWords(List<ExchangeFacts> exchanges, PeopleWords people, LocalDate today) {
    this.exchanges = exchanges;
    this.people = people;
    this.today = today;
  }

  /** The last contacts, each in a line. */
  List<String> contacts() {
    return exchanges.stream().limit(MOST_CONTACTS).map(this::contact).toList();
  }

  private String contact(ExchangeFacts exchange) {
    ContactLine line = exchange.line();
    StringBuilder words = new StringBuilder(PaperWords.day(day(line), today));
    words.append(": ").append(PaperWords.text(line.title(), LONGEST_NOTE));
    words.append(" about ").append(PaperWords.text(line.about(), LONGEST_NOTE));
    if (line.keptFromReader()) {
      return words.append(", kept close.").toString();
    }
    if (people.isForTheLead(line.parentId())) {
      return words.append('.').toString();
    }
    words.append(" – ").append(line.purpose().label().toLowerCase(Locale.UK));
    words.append(line.tone() == Tone.CONCERN ? ", a concern" : "");
    words.append(", ").append(line.outcome().label().toLowerCase(Locale.UK)).append('.');
    if (line.note() != null) {
      words.append(' ').append(PaperWords.text(line.note(), LONGEST_NOTE));
    }
    return words.toString();
  }

  /** What parents asked for: what they wait for first, then what was answered lately. */
  List<String> asked() {
    List<String> open = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    for (ExchangeFacts exchange : exchanges) {
      if (people.isForTheLead(exchange.line().parentId())) {
        continue;
      }
      for (Wanted wanted : exchange.wanted()) {
        if (wanted.toldBackOn() == null) {
          open.add(asked(exchange.line(), wanted) + notTold(wanted));
        } else if (!wanted.toldBackOn().isBefore(today.minusDays(DAYS_ANSWERED))) {
          answered.add(asked(exchange.line(), wanted) + told(wanted));
        }
      }
    }
    open.addAll(answered);
    return open;
  }

  private String asked(ContactLine line, Wanted wanted) {
    return PaperWords.name(line.parentName())
        + " on "
        + PaperWords.day(wanted.askedOn(), today)
        + ": “"
        + PaperWords.text(wanted.words())
        + "” ";
  }

  private String notTold(Wanted wanted) {
    return "Not told back yet, due "
        + PaperWords.day(wanted.answerBy(), today)
        + (wanted.decision() == null ? "." : "; decided: " + answer(wanted));
  }

  private String told(Wanted wanted) {
    return "Told back on " + PaperWords.day(wanted.toldBackOn(), today) + ": " + answer(wanted);
  }

  /** "done. The library is open", "no, because there is no money", "done in part." */
  private static String answer(Wanted wanted) {
    String answer =
        wanted.answer() == null || wanted.answer().isBlank()
            ? null
            : PaperWords.text(wanted.answer(), LONGEST_NOTE);
    if (wanted.decision() == null) {
      return answer == null ? "no answer is written down." : answer;
    }
    if (wanted.decision() == RequestDecision.NOT_POSSIBLE) {
      return answer == null ? "no." : "no, because: " + answer;
    }
    return wanted.decision().label().toLowerCase(Locale.UK)
        + "."
        + (answer == null ? "" : " " + answer);
  }

  /** What contacts said that was good. */
  List<GoodNews> goodNews() {
    return exchanges.stream()
        .filter(exchange -> exchange.line().tone() == Tone.POSITIVE)
        .filter(exchange -> exchange.line().note() != null)
        .filter(exchange -> !people.isForTheLead(exchange.line().parentId()))
        .map(e -> new GoodNews(e.firstPupil(), PaperWords.discreet(e.line().note())))
        .toList();
  }

  private static LocalDate day(ContactLine line) {
    return line.happenedAt()
        .atOffset(ZoneOffset.UTC)
        .atZoneSameInstant(ZoneId.systemDefault())
        .toLocalDate();
  }
}
