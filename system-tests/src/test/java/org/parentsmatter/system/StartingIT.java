package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the jar answers to the command line: help, version, and one clear sentence when it cannot.
 */
class StartingIT {
  @TempDir private Path folder;

  @Test
  void helpNamesEveryOption() {
    try (Product help = Product.command("--help")) {
      assertThat(help.exitCode()).isZero();
      assertThat(help.everything())
          .contains("--port", "--address", "--data", "--demo", "--from", "--out", "--template")
          .contains("--help", "--version", "letters");
    }
  }

  @Test
  void versionIsOneLine() {
    try (Product version = Product.command("--version")) {
      assertThat(version.exitCode()).isZero();
      assertThat(version.log()).singleElement().asString().matches("Parents Matter [0-9].*");
    }
  }

  @Test
  void anUnknownOptionIsNamed() {
    try (Product product = Product.command("--colour", "green")) {
      assertRefused(product, 2, "--colour");
    }
  }

  @Test
  void lettersWithoutAnExportSaysWhatIsMissing() {
    try (Product product = Product.command("letters", "--out", folder.toString())) {
      assertRefused(product, 2, "--from");
    }
  }

  @Test
  void anExportThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    try (Product product =
        Product.command("letters", "--from", nowhere.toString(), "--out", folder.toString())) {
      assertRefused(product, 2, nowhere.toString());
    }
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Product product =
            Product.command(
                "--port",
                Integer.toString(taken.getLocalPort()),
                "--data",
                folder.resolve("data").toString())) {
      assertRefused(product, 1, Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void theDemonstrationIsNotServedToTheNetwork() {
    Path data = folder.resolve("data");
    try (Product product =
        Product.command("--demo", "--address", "0.0.0.0", "--data", data.toString())) {
      assertRefused(product, 2, "0.0.0.0");
      assertThat(data).doesNotExist();
    }
  }

  @Test
  void theDemonstrationNeedsAFolderOfItsOwn() throws IOException {
    Path data = folder.resolve("data");
    Files.createDirectories(data);
    Files.writeString(data.resolve("accounts.ods"), "somebody's");
    try (Product product = Product.starting(data, "--demo")) {
      assertRefused(product, 2, data.toString());
      assertThat(data).isDirectoryContaining("glob:**/accounts.ods");
    }
  }

  @Test
  void theDemonstrationStaysOutOfAnotherSchoolsFolder() {
    Path data = folder.resolve("data");
    try (Product school = Product.serving(data)) {
      assertThat(school.everything()).contains("/security/setup.xhtml?token=");
      try (Product second = Product.starting(data)) {
        assertRefused(second, 1, "in use");
      }
    }
    try (Product product = Product.starting(data, "--demo")) {
      assertRefused(product, 2, data.toString());
    }
  }

  private static void assertRefused(Product product, int code, String words) {
    assertThat(product.exitCode()).as(product::everything).isEqualTo(code);
    assertThat(product.errors()).contains(words).doesNotContain("\tat ", "Exception");
    assertThat(product.errors().lines()).as("one clear message").hasSizeLessThanOrEqualTo(3);
  }
}
