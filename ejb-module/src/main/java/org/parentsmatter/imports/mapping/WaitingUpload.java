package org.parentsmatter.imports.mapping;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parentsmatter.imports.Uploads;

/**
 * An upload that waits until somebody has said what its columns are. It lies in the data folder and
 * holds everything about everybody, so it is swept when nobody goes on with it.
 *
 * @param folder where it lies; its name is its id
 * @param source the zip or folder that was received
 * @param shown how people call the files in it
 * @param name what people call the whole
 * @param owner who brought it; nobody else may look into it
 */
record WaitingUpload(
    Path folder, Path source, Map<String, String> shown, String name, String owner) {
  /** For so long an upload waits. */
  static final Duration PATIENCE = Duration.ofHours(2);

  private static final String MARK = "waiting.json";
  private static final String EXPORT = "export";

  /** Lets what was received wait. */
  static WaitingUpload of(Uploads.Kept kept, String name, String owner) {
    WaitingUpload upload =
        new WaitingUpload(kept.source().getParent(), kept.source(), kept.shown(), name, owner);
    upload.write();
    return upload;
  }

  /** The upload with this id, if it still waits and belongs to this person. */
  static Optional<WaitingUpload> find(String id, String owner) {
    return Uploads.find(id)
        .filter(folder -> Files.isRegularFile(folder.resolve(MARK)))
        .map(WaitingUpload::read)
        .filter(upload -> upload.owner().equals(owner));
  }

  /** Deletes the uploads that have waited too long. */
  static void sweep(Instant now) {
    for (Path folder : Uploads.all()) {
      Path mark = folder.resolve(MARK);
      try {
        if (Files.exists(mark)
            && Files.getLastModifiedTime(mark).toInstant().isBefore(now.minus(PATIENCE))) {
          Uploads.discard(folder);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("An upload could not be swept", e);
      }
    }
  }

  String id() {
    return name(folder);
  }

  /** An empty folder in it for what the import reads. */
  Path exportFolder() {
    try {
      Path export = folder.resolve(EXPORT);
      if (Files.exists(export)) {
        try (var files = Files.list(export)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
      }
      return Files.createDirectories(export);
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be converted", e);
    }
  }

  /** From now on it belongs to its import, which deletes it when it is at rest. */
  void goesOn() {
    try {
      Files.deleteIfExists(folder.resolve(MARK));
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be taken on", e);
    }
  }

  private static String name(Path path) {
    return Objects.toString(path.getFileName(), "");
  }

  private void write() {
    JsonObjectBuilder names = Json.createObjectBuilder();
    shown.forEach(names::add);
    JsonObject mark =
        Json.createObjectBuilder()
            .add("source", name(source))
            .add("name", name)
            .add("owner", owner)
            .add("shown", names)
            .build();
    try {
      Files.writeString(folder.resolve(MARK), mark.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be kept", e);
    }
  }

  private static WaitingUpload read(Path folder) {
    try (Reader file = Files.newBufferedReader(folder.resolve(MARK));
        JsonReader reader = Json.createReader(file)) {
      JsonObject mark = reader.readObject();
      Map<String, String> shown = new LinkedHashMap<>();
      JsonObject names = mark.getJsonObject("shown");
      names.keySet().forEach(stored -> shown.put(stored, names.getString(stored)));
      return new WaitingUpload(
          folder,
          folder.resolve(mark.getString("source")),
          shown,
          mark.getString("name"),
          mark.getString("owner"));
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }
}
