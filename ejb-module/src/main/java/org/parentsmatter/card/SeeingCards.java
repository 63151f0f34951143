package org.parentsmatter.card;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** The cards, for everybody who works here: also those who meet a parent once a year. */
@Stateless
@Needs(Right.SIGNED_IN)
public class SeeingCards {
  @Inject private Schools schools;

  /** All of them, those of one group together. */
  public List<Card> all() {
    return CardFile.all();
  }

  /**
   * One of them.
   *
   * @throws NoSuchCard when there is none of this topic
   */
  public Card one(String topic) {
    return CardFile.find(topic).orElseThrow(NoSuchCard::new);
  }

  /**
   * One of them on a page of A4.
   *
   * @return a PDF
   * @throws NoSuchCard when there is none of this topic
   */
  public byte[] print(String topic) {
    return CardSheet.set(
        one(topic), schools.current().name(), LocalDate.now(ZoneId.systemDefault()));
  }
}
