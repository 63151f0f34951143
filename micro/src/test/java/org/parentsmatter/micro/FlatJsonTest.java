package org.parentsmatter.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command and a server say to each other arrives as it was said. */
class FlatJsonTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    Map<String, String> values =
        Map.of("from", "C:\\school \"new\"\\export", "lines", "one\ntwo\t\u0001", "name", "Zoë 张");
    assertThat(FlatJson.read(FlatJson.write(values))).isEqualTo(values);
  }

  @Test
  void numbersAndWordsAreReadAsTheyStandAndNullIsLeftOut() {
    assertThat(FlatJson.read(" { \"a\" : 12.5 , \"b\":true,\"c\":null, \"d\":\"\\u00e9\" } "))
        .isEqualTo(Map.of("a", "12.5", "b", "true", "d", "é"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"a\":{\"b\":1}}", "{\"a\":[1]}", "{\"a\"}"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> FlatJson.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
