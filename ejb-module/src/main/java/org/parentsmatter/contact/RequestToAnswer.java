package org.parentsmatter.contact;

import java.util.List;
import org.parentsmatter.accounts.Colleague;

/**
 * A request that is to be answered.
 *
 * @param colleagues who else could see to it
 */
public record RequestToAnswer(RequestLine line, List<Colleague> colleagues) {
  public RequestToAnswer {
    colleagues = List.copyOf(colleagues);
  }
}
