package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void a_pupil_goes_by_the_preferred_name_where_there_is_one() {
    assertThat(PersonName.ofPupil("Zoë", "Zo", "Hughes").display()).isEqualTo("Zo Hughes");
    assertThat(PersonName.ofPupil("Zoë", " ", "Hughes").display()).isEqualTo("Zoë Hughes");
    assertThat(PersonName.ofPupil("Zoë", null, "Hughes").display()).isEqualTo("Zoë Hughes");
  }
}
