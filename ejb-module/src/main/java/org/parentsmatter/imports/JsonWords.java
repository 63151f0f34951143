package org.parentsmatter.imports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The lists of words that schools and their software use, which come with the product. */
public final class JsonWords {
  private JsonWords() {}

  /**
   * Reads one of them.
   *
   * @param file its absolute path among the product's own resources
   */
  public static JsonObject read(String file) {
    try (InputStream stream = JsonWords.class.getResourceAsStream(file);
        JsonReader reader = Json.createReader(stream)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
