package org.parentsmatter.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void a_happening_is_one_line() {
    LogRecord entry = entry("org.parentsmatter.letters.RunWatch", "Run {0} is ready");
    entry.setParameters(new Object[] {7});

    assertThat(new OneLine().format(entry))
        .matches(
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d INFO +letters.RunWatch: Run 7 is ready\\R");
  }

  @Test
  void a_refusal_of_the_product_has_no_stack_trace() {
    LogRecord entry = entry("some.server", "A call failed");
    entry.setThrown(new BadInput("The year group does not exist."));

    assertThat(new OneLine().format(entry))
        .contains("The year group does not exist.")
        .doesNotContain("\tat ");
  }

  @Test
  void a_fault_has_one() {
    LogRecord entry = entry("some.server", "A call failed");
    entry.setThrown(new IllegalStateException("broken"));

    assertThat(new OneLine().format(entry)).contains("broken").contains("\tat ");
  }

  @Test
  void of_the_server_only_warnings_are_kept() {
    WorthLogging worth = new WorthLogging();

    assertThat(worth.isLoggable(entry("jakarta.enterprise.web", "Created server"))).isFalse();
    assertThat(worth.isLoggable(entry("org.parentsmatter.letters", "Ready"))).isTrue();
    assertThat(worth.isLoggable(new LogRecord(Level.WARNING, "Full"))).isTrue();
  }

  private static LogRecord entry(String logger, String message) {
    LogRecord entry = new LogRecord(Level.INFO, message);
    entry.setLoggerName(logger);
    return entry;
  }
}
