package org.parentsmatter.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path temporary;

  @Test
  void only_its_owner_can_look_into_it() throws IOException {
    Path path = temporary.resolve("data");

    try (DataFolder folder = DataFolder.take(path)) {
      folder.announce(Control.ofThisProcess(8080));

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(path.resolve("control.json"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void it_has_one_owner_at_a_time() {
    Path path = temporary.resolve("data");

    try (DataFolder first = DataFolder.take(path)) {
      assertThat(DataFolder.tryToTake(path)).isEmpty();
      assertThatThrownBy(() -> DataFolder.take(path))
          .isInstanceOf(CannotRun.class)
          .hasMessageContaining("in use");
      assertThat(first.path()).isEqualTo(path);
    }

    try (DataFolder second = DataFolder.take(path)) {
      assertThat(second.path()).isEqualTo(path);
    }
  }

  @Test
  void the_owner_tells_how_to_be_reached_as_long_as_it_owns_the_folder() {
    Control control = Control.ofThisProcess(8080);

    try (DataFolder folder = DataFolder.take(temporary.resolve("data"))) {
      assertThat(Control.of(folder.path())).isEmpty();
      folder.announce(control);
      assertThat(Control.of(folder.path())).contains(control);
    }

    assertThat(Control.of(temporary.resolve("data"))).isEmpty();
  }

  @Test
  void a_folder_with_other_files_is_left_alone() throws IOException {
    Files.writeString(temporary.resolve("holiday.jpg"), "not ours");

    assertThatThrownBy(() -> DataFolder.take(temporary))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("holds other files");
  }

  @Test
  void what_a_killed_server_left_is_swept() throws IOException {
    Path path = temporary.resolve("data");
    DataFolder.take(path).close();
    Files.writeString(path.resolve("run/tmp/upload.zip"), "left");

    try (DataFolder folder = DataFolder.take(path)) {
      assertThat(folder.running().resolve("tmp")).isEmptyDirectory();
    }
  }
}
