package org.parentsmatter.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedLookTest {
  private final Logger log = Logger.getLogger(RepeatedLook.class.getName());
  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    log.addHandler(lines);
  }

  @AfterEach
  void listenNoMore() {
    log.removeHandler(lines);
  }

  @Test
  void a_look_that_fails_is_one_line_and_says_why() {
    RepeatedLook.after(
        "the letter runs",
        () -> {
          throw new IllegalStateException(
              "wrapped", new SQLException("Connection to db:5432 refused.\nCall: SELECT 1"));
        });

    assertThat(lines.records)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.getLevel()).isEqualTo(Level.WARNING);
              assertThat(record.getThrown()).isNull();
              assertThat(new SimpleFormatter().formatMessage(record))
                  .isEqualTo(
                      "Could not look after the letter runs this time, but soon will again:"
                          + " Connection to db:5432 refused.");
            });
  }

  @Test
  void a_cause_without_words_is_named() {
    RepeatedLook.after(
        "the imports",
        () -> {
          throw new IllegalStateException();
        });

    assertThat(new SimpleFormatter().formatMessage(lines.records.get(0)))
        .endsWith(": IllegalStateException");
  }

  @Test
  void a_look_that_succeeds_is_not_worth_a_line() {
    List<String> seen = new ArrayList<>();
    RepeatedLook.after("the imports", () -> seen.add("all"));

    assertThat(seen).containsExactly("all");
    assertThat(lines.records).isEmpty();
  }

  private static final class Lines extends Handler {
    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
