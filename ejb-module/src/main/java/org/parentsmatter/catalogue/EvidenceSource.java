package org.parentsmatter.catalogue;

import jakarta.json.JsonObject;
import java.io.Serializable;

/**
 * A study or a guide that somebody can look up.
 *
 * @param key by which strategies of the repository refer to it
 * @param citation authors, year, title, and a DOI or the like
 * @param link where it is described
 * @param found what was found, in a plain sentence
 */
public record EvidenceSource(String key, String citation, String link, String found)
    implements Serializable {

  static EvidenceSource of(JsonObject o) {
    return new EvidenceSource(
        o.getString("key"), o.getString("citation"), o.getString("link"), o.getString("found"));
  }
}
