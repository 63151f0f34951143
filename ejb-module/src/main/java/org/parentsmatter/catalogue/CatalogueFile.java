package org.parentsmatter.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The catalogue as it is kept in the repository: files by need in {@code catalogue/strategies}, and
 * {@code catalogue/sources.json} with all that they refer to. A word that the product does not
 * know, or evidence without a source, makes it unreadable.
 */
public final class CatalogueFile {
  private static final String FOLDER = "/catalogue/strategies/";
  private static final List<String> FILES =
      List.of(
          "attendance",
          "reading",
          "maths",
          "talk",
          "homework",
          "new-start",
          "behaviour",
          "wellbeing",
          "send",
          "next-steps",
          "together");
  private static final byte[] SOURCES = resource("/catalogue/sources.json");

  private final List<byte[]> contents;

  public CatalogueFile() {
    this(FILES.stream().map(name -> resource(FOLDER + name + ".json")).toList());
  }

  CatalogueFile(byte[] content) {
    this(List.of(content.clone()));
  }

  private CatalogueFile(List<byte[]> contents) {
    this.contents = contents;
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

  /** Changes whenever a file does. */
  int checksum() {
    CRC32 crc = new CRC32();
    contents.forEach(crc::update);
    crc.update(SOURCES);
    return (int) crc.getValue();
  }

  /** Everything that can be looked up, in the order of the file. */
  public static List<EvidenceSource> sources() {
    return array(SOURCES).getValuesAs(EvidenceSource::of);
  }

  public List<CatalogueEntry> entries() {
    Map<String, EvidenceSource> sources =
        sources().stream().collect(Collectors.toMap(EvidenceSource::key, Function.identity()));
    return contents.stream()
        .flatMap(
            content -> array(content).getValuesAs((JsonObject o) -> entry(o, sources)).stream())
        .toList();
  }

  /** What there is in one other language, entry by entry. */
  static List<JsonObject> language(String tag) {
    return array(resource("/catalogue/languages/" + tag + ".json")).getValuesAs(JsonObject.class);
  }

  private static JsonArray array(byte[] content) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
      return reader.readArray();
    }
  }

  private static CatalogueEntry entry(JsonObject o, Map<String, EvidenceSource> sources) {
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
        constant(EefRecommendation.class, o.getString("eefRecommendation")),
        constant(EpsteinType.class, o.getString("epsteinType")),
        constant(Continuum.class, o.getString("continuum")),
        constant(Strength.class, o.getString("strength")),
        citation(text(o, "source"), sources));
  }

  private static String citation(String key, Map<String, EvidenceSource> sources) {
    if (key == null) {
      return null;
    }
    if (!sources.containsKey(key)) {
      throw new IllegalArgumentException(key + " is no known source");
    }
    return sources.get(key).citation();
  }

  private static Set<AgeBand> ages(JsonObject o) {
    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    o.getJsonArray("ages")
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
