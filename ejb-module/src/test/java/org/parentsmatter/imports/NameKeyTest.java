package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
  /** Beyond the last ideographs there are no letters. */
  private static final int LAST_LETTER = 0x33FFF;

  private static final List<String> APOSTROPHES =
      List.of("'", "’", "‘", "ʼ", "ʻ", "`", "´", "′", "");
  private static final List<String> BETWEEN =
      List.of(" ", "-", "\u2010", "\u2011", "–", "\u00A0", "");

  @ParameterizedTest
  @CsvSource({
    "O’Neill,O'NEILL",
    "O\u02BCNeill,O`Neill",
    "O Neill,ONeill",
    "Zoë-Mae,zoe mae",
    "De La Cruz,de la Cruz",
    "de-la-Cruz,Delacruz",
    "van der Berg,Van Der Berg",
    "Łukasz,Lukasz",
    "Sørensen,SORENSEN",
    "Weiß,Weiss",
    "WEISS,Weiß",
    "Đặng,Dang",
    "Yıldız,Yildiz",
    "İbrahim,ibrahim",
    "ΟΔΥΣΣΕΥΣ,Οδυσσεύς",
    "Шевченко,ШЕВЧЕНКО",
    "مَرْيَم,مريم",
    "علی,علي",
    "がとう,が\u3068う"
  })
  void names_written_otherwise_are_the_same(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Anna,Hanna", "सीता,सत", "がく,かく", "王小明,王大明", "Олена,Олег", "বৃষ্টি,বষট"})
  void other_names_are_others(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Олена",
        "مريم",
        "王小明",
        "ਗੁਰਪ੍ਰੀਤ",
        "আয়েশা",
        "अनन्या",
        "김민수",
        "Ελένη",
        "אברהם",
        "สมชาย",
        "ጸጋዬ",
        "தமிழ்",
        "Նարեկ",
        "გიორგი",
        "さくら",
        "サクラ",
        "𠮷田"
      })
  void a_name_of_any_script_has_a_key(String name) {
    assertThat(NameKey.of(name)).isNotEmpty();
    assertThat(NameKey.of(name + " ")).isEqualTo(NameKey.of(name));
  }

  @Test
  void where_there_is_no_name_the_key_is_empty() {
    assertThat(NameKey.of(null)).isEmpty();
    assertThat(NameKey.of(" -’ ")).isEmpty();
  }

  /** Matching reads names as they are written and keys alike. */
  @Test
  void the_key_of_a_key_is_that_key_for_every_sign_there_is() {
    for (int sign = 0; sign <= LAST_LETTER; sign++) {
      String key = NameKey.of("a" + Character.toString(sign) + "b");
      assertThat(NameKey.of(key)).as(Integer.toHexString(sign)).isEqualTo(key);
      if (Character.isLetter(sign) && Character.getType(sign) != Character.MODIFIER_LETTER) {
        assertThat(key.length()).as(Integer.toHexString(sign)).isGreaterThan(1);
      }
    }
  }

  @Test
  void signs_between_and_capitals_make_no_other_key() {
    Random random = new Random(20261126);
    List<String> parts = List.of("o", "Brien", "van", "der", "Berg", "d", "Ávila", "Łoś", "Нечай");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder plain = new StringBuilder();
      StringBuilder written = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        String part = parts.get(random.nextInt(parts.size()));
        plain.append(part);
        written
            .append(random.nextBoolean() ? part : part.toUpperCase(Locale.ROOT))
            .append(APOSTROPHES.get(random.nextInt(APOSTROPHES.size())))
            .append(BETWEEN.get(random.nextInt(BETWEEN.size())));
      }
      assertThat(NameKey.of(written.toString()))
          .as(written.toString())
          .isEqualTo(NameKey.of(plain.toString()));
    }
  }

  /** A sign may become eighteen; the database has room for two hundred. */
  @ParameterizedTest
  @ValueSource(strings = {"ﷺ", "각", "𠮷", "ß", "x"})
  void the_key_of_a_long_name_fits(String sign) {
    String key = NameKey.of(sign.repeat(200));
    assertThat(key).hasSizeLessThanOrEqualTo(200).hasSizeGreaterThan(180);
    assertThat(NameKey.of(key)).isEqualTo(key);
  }

  /** Ids that schools have are made of it: these answers must never change. */
  @ParameterizedTest
  @CsvSource({"O’Neill,oneill", "Łukasz,łukasz", "Weiß,weiß", "O\u02BCNeill,oʼneill", "Zoë,zoe"})
  void what_ids_are_made_of_stays(String name, String key) {
    assertThat(IdKey.of(name)).isEqualTo(key);
  }
}
