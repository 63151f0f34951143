package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TutorGroupOrderTest {
  @Test
  void countsAsASchoolDoes() {
    List<String> groups = Arrays.asList("10A", null, "Oak", "9B", "7C", "9A");
    groups.sort(new TutorGroupOrder());
    assertThat(groups).containsExactly("7C", "9A", "9B", "10A", "Oak", null);
  }
}
