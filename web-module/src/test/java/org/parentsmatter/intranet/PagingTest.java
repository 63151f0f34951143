package org.parentsmatter.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"0", "-1", "two", "99999999999"})
  void whatever_is_no_page_is_the_first(String typed) {
    assertThat(Paging.asked(typed)).isEqualTo(1);
  }

  @Test
  void a_page_behind_the_last_is_the_last() {
    Paging last = Paging.within("7", 50, 120);
    assertThat(last.page()).isEqualTo(3);
    assertThat(last.first()).isEqualTo(100);
    assertThat(last.from()).isEqualTo(101);
    assertThat(last.to()).isEqualTo(120);
    assertThat(last.hasNext()).isFalse();
  }

  @Test
  void a_list_without_rows_has_one_page() {
    Paging empty = Paging.within("2", 50, 0);
    assertThat(empty.page()).isEqualTo(1);
    assertThat(empty.from()).isZero();
  }
}
