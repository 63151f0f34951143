package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.family.PersonName;

class SalutationTest {
  @Test
  void addressesAPersonByTitleAndFamilyName() {
    assertThat(Salutation.of(ParentKind.PERSON, new PersonName("Mrs", "Zoë", "Hughes")))
        .isEqualTo("Dear Mrs Hughes");
    assertThat(Salutation.of(ParentKind.PERSON, new PersonName("Mevr.", "Anneke", "van der Berg")))
        .isEqualTo("Dear Mevr. van der Berg");
  }

  @Test
  void addressesAPersonWithoutATitleByTheWholeName() {
    assertThat(Salutation.of(ParentKind.PERSON, new PersonName(" ", "Carmen", "Dyer")))
        .isEqualTo("Dear Carmen Dyer");
  }

  @Test
  void addressesAnOrganisationAsAColleague() {
    assertThat(
            Salutation.of(
                ParentKind.ORGANISATION, new PersonName(null, null, "Larkshire County Council")))
        .isEqualTo("Dear Colleague");
  }
}
