package org.parentsmatter.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "four green tables walk",
        "correct-battery-lamp",
        "äöü äöü éèê wörter",
        "j.smith likes long walks"
      })
  void length_is_enough(String password) {
    assertThatCode(() -> PasswordRule.check("j.smith", password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "elevenchars",
        "Password1234",
        "PasswordPassword",
        "123456789012",
        "aaaaaaaaaaaaaaa",
        "abababababab",
        "j.smith12345",
        "Qwertyuiop99",
        "ParentsMatter!"
      })
  void what_anybody_would_try_is_refused(String password) {
    assertThatThrownBy(() -> PasswordRule.check("j.smith", password))
        .isInstanceOf(PasswordTooWeak.class);
  }
}
