package org.parentsmatter.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthLoggingTest {
  @ParameterizedTest
  @CsvSource({
    "INFO, org.parentsmatter.letters, Letter run 1 begins, true",
    "INFO, fish.payara.nucleus, Loading application, false",
    "WARNING, fish.payara.nucleus, The disk is nearly full, true",
    "WARNING, javax.enterprise.dol, AS-DEPLOYMENT-00015, false",
    "SEVERE, javax.enterprise.dol, AS-DEPLOYMENT-00015, true"
  })
  void theLogHasWhatSomebodyCanRead(
      String level, String logger, String message, boolean worthLogging) {
    LogRecord entry = new LogRecord(Level.parse(level), message);
    entry.setLoggerName(logger);
    assertThat(new WorthLogging().isLoggable(entry)).isEqualTo(worthLogging);
  }
}
