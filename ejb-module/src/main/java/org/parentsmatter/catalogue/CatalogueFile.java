package org.parentsmatter.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The catalogue as it is kept in the repository: {@code catalogue/strategies.json}. A word that the
 * product does not know, or evidence without a source, makes the file unreadable.
 */
public final class CatalogueFile {
  private static final String STRATEGIES = "/catalogue/strategies.json";

  private final byte[] content;

  public CatalogueFile() {
    this(resource(STRATEGIES));
  }

  CatalogueFile(byte[] content) {
    this.content = content.clone();
  }

  public static byte[] resource(String path) {
    try (InputStream stream = CatalogueFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(path + " is missing from the product");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever the file does. */
  int checksum() {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  public List<CatalogueEntry> entries() {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
      return reader.readArray().getValuesAs(CatalogueFile::entry);
    }
  }

  private static CatalogueEntry entry(JsonValue value) {
    JsonObject o = value.asJsonObject();
    return new CatalogueEntry(
        o.getString("code"),
        o.getInt("version"),
        o.getString("title"),
        ages(o),
        constant(Need.class, o.getString("need")),
        text(o, "parentDoes"),
        text(o, "schoolDoes"),
        text(o, "timeNeeded"),
        text(o, "needed"),
        o.getString("intendedOutcome"),
        o.getString("howSeen"),
        o.getString("eefRecommendation"),
        o.getString("epsteinType"),
        o.getString("continuum"),
        constant(Strength.class, o.getString("strength")),
        text(o, "source"));
  }

  private static Set<AgeBand> ages(JsonObject o) {
    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    o.getJsonArray("phases")
        .getValuesAs(JsonString.class)
        .forEach(phase -> ages.add(constant(AgeBand.class, phase.getString())));
    return ages;
  }

  /** "not-established" is {@code NOT_ESTABLISHED}. */
  public static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String text(JsonObject o, String name) {
    return !o.containsKey(name) || o.isNull(name) ? null : o.getString(name);
  }
}
