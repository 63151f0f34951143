package org.parentsmatter.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0"})
  void a_cell_that_looks_like_a_formula_becomes_text(String text) {
    assertThat(SafeCsv.cell(text)).startsWith("\"'");
  }

  @Test
  void quotation_marks_are_doubled_and_nothing_stays_empty() {
    assertThat(SafeCsv.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    assertThat(SafeCsv.cell(null)).isEmpty();
  }
}
