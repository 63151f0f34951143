package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class RecordLimitTest {
  @Test
  void a_row_without_end_is_refused_before_it_fills_the_memory() {
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, 'x');
            return length;
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(
            () -> new RecordLimitReader(endless, "users.csv").transferTo(Writer.nullWriter()))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("users.csv, line 1");
  }

  @Test
  void many_rows_of_common_length_pass() throws IOException {
    RecordLimitReader reader =
        new RecordLimitReader(new StringReader("\uFEFF" + "row\n".repeat(1_000_000)), "users.csv");
    char[] row = new char[4];
    long line = 1;
    while (reader.read(row) > 0) {
      reader.recordDone(++line);
    }
    assertThat(line).isGreaterThan(1_000_000);
  }
}
