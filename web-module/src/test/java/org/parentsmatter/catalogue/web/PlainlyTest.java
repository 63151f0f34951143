package org.parentsmatter.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.Continuum;
import org.parentsmatter.catalogue.EefRecommendation;
import org.parentsmatter.catalogue.EpsteinType;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.catalogue.Strength;

class PlainlyTest {
  private final Plainly plainly = new Plainly();

  @Test
  void a_text_reads_well_without_a_childs_name() {
    assertThat(plainly.text("Read with {child}. {child} asks."))
        .isEqualTo("Read with your child. Your child asks.");
    assertThat(plainly.text(null)).isEmpty();
  }

  @Test
  void ages_are_said_as_one_range_where_they_are_one() {
    assertThat(ages(AgeBand.values())).isEqualTo("All ages");
    assertThat(ages(AgeBand.KS2)).isEqualTo("Years 3 to 6");
    assertThat(ages(AgeBand.KS4, AgeBand.KS2, AgeBand.KS3)).isEqualTo("Year 3 to Year 11");
    assertThat(ages(AgeBand.EARLY_YEARS, AgeBand.KS1)).isEqualTo("Early years to Year 2");
    assertThat(ages(AgeBand.KS4, AgeBand.POST_16)).isEqualTo("Year 10 and up");
    assertThat(ages(AgeBand.KS2, AgeBand.EARLY_YEARS)).isEqualTo("Early years, Years 3 to 6");
  }

  private String ages(AgeBand... ages) {
    return plainly.ages(
        new CatalogueEntry(
            "x",
            1,
            "T",
            Set.copyOf(List.of(ages)),
            Need.READING,
            "Read.",
            null,
            null,
            null,
            "O",
            "S",
            EefRecommendation.SUPPORT_LEARNING_AT_HOME,
            EpsteinType.LEARNING_AT_HOME,
            Continuum.ENGAGEMENT_WITH_LEARNING,
            Strength.NOT_ESTABLISHED,
            null));
  }
}
