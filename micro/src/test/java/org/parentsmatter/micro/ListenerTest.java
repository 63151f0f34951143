package org.parentsmatter.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListenerTest {
  @Test
  void a_port_in_use_is_named_in_one_sentence() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> new Listener("127.0.0.1", other.getLocalPort()).check())
          .isInstanceOf(CannotRun.class)
          .hasMessageStartingWith("Port " + other.getLocalPort() + " on 127.0.0.1 cannot be used");
    }
  }

  @Test
  void an_address_of_another_machine_is_a_mistake() {
    // 192.0.2.0/24 is kept for examples and belongs to nobody.
    assertThatThrownBy(() -> new Listener("192.0.2.1", 8080).check())
        .isInstanceOf(WrongUsage.class);
  }

  @Test
  void a_private_port_is_free_and_for_this_machine_only() {
    Listener listener = Listener.privateOne();

    assertThat(listener.isLoopback()).isTrue();
    assertThatCode(listener::check).doesNotThrowAnyException();
  }

  @Test
  void the_address_to_open_is_one_a_browser_understands() {
    assertThat(new Listener("0.0.0.0", 80).url()).isEqualTo("http://127.0.0.1:80/");
    assertThat(new Listener("127.0.0.1", 8080).url()).isEqualTo("http://127.0.0.1:8080/");
    assertThat(new Listener("::1", 8080).url()).isEqualTo("http://[0:0:0:0:0:0:0:1]:8080/");
  }
}
