package org.parentsmatter.contact;

import java.util.List;

/**
 * A contact that was saved.
 *
 * @param remarks what whoever saved it should know; sentences, often none
 */
public record Recorded(long id, List<String> remarks) {
  public Recorded {
    remarks = List.copyOf(remarks);
  }
}
