package org.parentsmatter.imports.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.entitlement.RelationshipKind;

/** The codes of the Department for Education. */
class CodesTest {
  @ParameterizedTest
  @CsvSource({
    "PAM, MOTHER",
    "paf, FATHER",
    "STM, STEP_PARENT",
    "STF, STEP_PARENT",
    "STP, STEP_PARENT",
    "FOM, FOSTER_CARER",
    "FOF, FOSTER_CARER",
    "CAR, CARER",
    "FAM, OTHER_RELATIVE",
    "REL, OTHER_RELATIVE",
    "CHM, CHILDMINDER",
    "OTH, OTHER",
    "DOC, OTHER",
    "HTC, OTHER",
    "TCH, OTHER",
    "TCR, OTHER",
    "SWR, OTHER",
    "RLG, OTHER",
    "NOT, NOT_KNOWN"
  })
  void a_relationship_is_what_the_rules_know_it_as(String code, RelationshipKind kind) {
    String words = CtfRelationship.of(code).orElseThrow().words();
    assertThat(RelationshipKind.fromWords(words)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAR", "GDM", "", "Mother"})
  void a_code_nobody_knows_is_none(String code) {
    assertThat(CtfRelationship.of(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PNJ, pa", "pol, pl", "CHI, zh", "CHE, ce", "URD, ur", "ENG, en", "SOM, so", "CYM, cy",
    "BNGS, syl", "PRSD, prs", "FRN, fr", "GER, de", "ALB, sq", "RMN, ro", "UKR, uk", "TUR, tr"
  })
  void a_language_has_the_code_of_iso_639(String code, String iso) {
    assertThat(DfeLanguages.iso(code)).contains(iso);
  }

  @Test
  void every_two_letter_code_of_the_table_is_a_language_java_knows() {
    assertThat(DfeLanguages.codes())
        .hasSizeGreaterThan(300)
        .allSatisfy(iso -> assertThat(iso).matches("[a-z]{2,3}"))
        .filteredOn(iso -> iso.length() == 2)
        .isSubsetOf(Locale.getISOLanguages());
  }

  @Test
  void refused_and_not_obtained_are_no_languages() {
    assertThat(DfeLanguages.namesNone("REF")).isTrue();
    assertThat(DfeLanguages.namesNone("enb")).isTrue();
    assertThat(DfeLanguages.namesNone("ENG")).isFalse();
    assertThat(DfeLanguages.iso("QQQ")).isEmpty();
  }

  @Test
  void the_check_letter_finds_a_slip() {
    assertThat(Upn.of("c900202915001").orElseThrow().checks()).isTrue();
    assertThat(Upn.of("C900202915010").orElseThrow().checks()).isFalse();
    assertThat(Upn.of("A90020291500A")).map(Upn::number).contains("A90020291500A");
    assertThat(Upn.of("900202915001")).isEmpty();
    assertThat(Upn.of(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2,Barn House,Mill Lane,-,Millbeck,-,'2 Barn House, Mill Lane','-',Millbeck",
        "-,7-9,Mill Lane,-,Millbeck,-,7-9 Mill Lane,'-',Millbeck",
        "Flat A,Rose Cottage,Mill Lane,-,Millbeck,Larkton,Flat A,'Rose Cottage, Mill Lane, Millbeck',Larkton",
        "-,12,Mill Lane,Nether Beck,Millbeck,MILLBECK,12 Mill Lane,Nether Beck,MILLBECK",
        "-,-,-,-,-,-,-,-,-"
      })
  void an_address_by_its_parts(
      String saon,
      String paon,
      String street,
      String locality,
      String town,
      String postTown,
      String line1,
      String line2,
      String postedTo) {
    CtfFacts facts = new CtfFacts(new CtfValue("Pupil/Address", 1, null));
    add(facts, "SAON", saon);
    add(facts, "PAON", paon);
    add(facts, "Street", street);
    add(facts, "Locality", locality);
    add(facts, "Town", town);
    add(facts, "PostTown", postTown);
    CtfAddress address = CtfAddress.of(facts);

    assertThat(address.line1()).isEqualTo(line1);
    assertThat(address.line2()).isEqualTo(line2);
    assertThat(address.town()).isEqualTo(postedTo);
    assertThat(address.isEmpty()).isEqualTo(line1 == null);
  }

  @ParameterizedTest
  @CsvSource({"1, A|-|-|-", "2, A|-|B|-", "3, A|B|C|-", "4, A|B|C|D", "5, 'A|B, C|D|E'"})
  void an_address_line_by_line_keeps_its_order(int lines, String written) {
    CtfFacts facts = new CtfFacts(new CtfValue("Pupil/Address", 1, null));
    for (int i = 1; i <= lines; i++) {
      add(facts, "AddressLine" + i, String.valueOf((char) ('A' + i - 1)));
    }
    CtfAddress address = CtfAddress.of(facts);
    String all =
        address.line1() + "|" + address.line2() + "|" + address.town() + "|" + address.county();

    assertThat(all.replace("null", "-")).isEqualTo(written);
  }

  private static void add(CtfFacts facts, String name, String text) {
    facts.add(name, new CtfValue("Pupil/Address/" + name, 1, text));
  }
}
