package org.parentsmatter.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home.xhtml",
        "/family/list.xhtml?q=O%27Neill&year=8",
        "/letters/run.xhtml?id=12"
      })
  void pages_of_this_intranet_may_be_gone_to(String address) {
    assertThat(Addresses.isOwnPage(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "home.xhtml",
        "//evil.example/home.xhtml",
        "/\\evil.example/home.xhtml",
        "https://evil.example/home.xhtml",
        "javascript:alert(1)//.xhtml",
        "/home.xhtml\r\nSet-Cookie: a=b",
        "/home.xhtml#//evil.example",
        "/home.xhtml?a=\"><script>",
        "/home.html",
        "/home.xhtml.evil"
      })
  void nothing_else_may(String address) {
    assertThat(Addresses.isOwnPage(address)).isFalse();
  }
}
