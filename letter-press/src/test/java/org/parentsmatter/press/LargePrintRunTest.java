package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargePrintRunTest {

  @Test
  void fifteenHundredLettersPassThroughASmallHeap(@TempDir Path folder) throws Exception {
    Path target = folder.resolve("run.pdf");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                LargePrintRun.class.getName(),
                target.toString(),
                "1500")
            .inheritIO()
            .start();
    try {
      assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(run.exitValue()).isZero();
    } finally {
      run.destroyForcibly();
    }
    try (Printed printed = Printed.of(target)) {
      assertThat(printed.pages()).isEqualTo(3000);
      assertThat(printed.page(2999)).contains("1500 Mill Hill", "PM-26-001499");
    }
  }
}
