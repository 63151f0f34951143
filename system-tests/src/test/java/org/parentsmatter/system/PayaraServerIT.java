package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Installs the EAR on a plain Payara Server with the very lines of the README. Only the ports and
 * the data folder are others, so that the test disturbs nobody.
 */
class PayaraServerIT {
  private static final Path PROJECT =
      Path.of(System.getProperty("pm.ear")).getParent().getParent().getParent();
  private static final Path ASADMIN = Path.of("target/payara/payara6/bin").toAbsolutePath();
  private static final Path DOMAINS = ASADMIN.resolveSibling("glassfish/domains");

  @TempDir private Path data;

  @Test
  void theReadmeInstallsTheEar() throws Exception {
    makeRunnable();
    int base = freeBase();
    String lines =
        readme()
            .replace("18000", Integer.toString(base))
            .replace("18048", Integer.toString(base + 48))
            .replace("18080", Integer.toString(base + 80))
            .replace("/srv/parents-matter", data.toString())
            .replace("parents-matter.preboot", data.resolve("preboot").toString());
    run(lines, Duration.ofMinutes(5));

    String intranet = "http://127.0.0.1:" + (base + 80) + "/parents-matter";
    HttpResponse<String> answer = get(intranet + "/home.xhtml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Sign in");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(data.resolve("database")).isDirectory();
    assertThat(get(setupLink(intranet)).body()).contains("create the first administrator");
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build()
        .send(
            HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(1)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** The one-time link, as the README says: in the server's log, with the address that was set. */
  private static String setupLink(String intranet) throws IOException {
    String log = Files.readString(DOMAINS.resolve("parents-matter/logs/server.log"));
    Matcher link =
        Pattern.compile(Pattern.quote(intranet) + "/security/setup.xhtml\\?token=\\S+")
            .matcher(log);
    assertThat(link.find()).as("a setup link in the log").isTrue();
    return link.group();
  }

  /** The block of the README that a comment promises to be run. */
  private static String readme() throws IOException {
    Matcher block =
        Pattern.compile("A system test runs these lines.*?```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PROJECT.resolve("README.md")));
    assertThat(block.find()).as("the README's lines for Payara Server").isTrue();
    return block.group(1);
  }

  private static void makeRunnable() {
    assertThat(ASADMIN.resolve("asadmin").toFile().setExecutable(true)).isTrue();
    Path inner = ASADMIN.getParent().resolve("glassfish/bin/asadmin");
    assertThat(inner.toFile().setExecutable(true)).isTrue();
  }

  /** A hundred ports of which the two that are used are free. */
  private static int freeBase() throws IOException {
    for (int base = 30_000; base < 60_000; base += 700) {
      try (ServerSocket admin = new ServerSocket(base + 48, 1, InetAddress.getLoopbackAddress());
          ServerSocket http = new ServerSocket(base + 80, 1, InetAddress.getLoopbackAddress())) {
        assertThat(admin.isBound() && http.isBound()).isTrue();
        return base;
      } catch (IOException taken) {
        // The next hundred may be free.
      }
    }
    throw new IOException("No ports are free");
  }

  @AfterEach
  void stop() throws Exception {
    run(
        "asadmin stop-domain --kill parents-matter || true\nasadmin delete-domain parents-matter || true",
        Duration.ofMinutes(2));
  }

  private static void run(String lines, Duration patience) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-e", "-c", lines)
            .directory(PROJECT.toFile())
            .redirectErrorStream(true);
    builder.environment().merge("PATH", ASADMIN.toString(), (path, bin) -> bin + ":" + path);
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    Path log = Files.createTempFile("payara-server", ".log");
    Process process = builder.redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String said = Files.readString(log);
    Files.delete(log);
    assertThat(ended).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }
}
