package org.parentsmatter.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void the_median_is_the_one_in_the_middle() {
    assertThat(Median.of(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
    assertThat(Median.of(List.of(1.0, 2.0, 3.0, 10.0))).isEqualTo(2.5);
  }
}
