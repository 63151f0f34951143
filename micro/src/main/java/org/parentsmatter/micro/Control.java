package org.parentsmatter.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * How the server that owns a data folder can be reached: its port on the loopback address, the
 * token that opens its hand-over, its process. Only the folder's owner can read the file.
 */
record Control(int port, String token, long pid) {
  static final String FILE = "control.json";
  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  /** Of a server in this process, with a token that nobody can guess. */
  static Control ofThisProcess(int port) {
    byte[] token = new byte[TOKEN_BYTES];
    CHANCE.nextBytes(token);
    return new Control(port, HexFormat.of().formatHex(token), ProcessHandle.current().pid());
  }

  void writeTo(Path file) throws IOException {
    Path aside = file.resolveSibling(FILE + ".new");
    Files.deleteIfExists(aside);
    Files.createFile(aside);
    DataFolder.onlyForTheOwner(aside);
    Files.writeString(
        aside,
        FlatJson.write(
            Map.of("port", Integer.toString(port), "token", token, "pid", Long.toString(pid))));
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The server that owns this data folder, if one is up and has said so. */
  static Optional<Control> of(Path dataFolder) {
    Path file = dataFolder.resolve(FILE);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Map<String, String> values = FlatJson.read(Files.readString(file));
      Control control =
          new Control(
              Integer.parseInt(values.get("port")),
              values.get("token"),
              Long.parseLong(values.get("pid")));
      return Optional.of(control).filter(c -> ProcessHandle.of(c.pid).isPresent());
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotRun("How to reach the server cannot be read from " + file + ".", e);
    }
  }
}
