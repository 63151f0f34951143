package org.parentsmatter.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private final SignInThrottle throttle =
      new SignInThrottle(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void a_few_slips_cost_nothing_and_each_further_one_twice_the_wait() {
    fail("office", "10.0.0.1", 5);
    assertThat(throttle.wait("office", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));

    now = now.plusSeconds(1);
    fail("office", "10.0.0.1", 1);
    assertThat(throttle.wait("office", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
    assertThat(throttle.begin("office", "10.0.0.1")).isFalse();
  }

  @Test
  void the_wait_ends_at_a_quarter_of_an_hour() {
    for (int i = 0; i < 40; i++) {
      fail("office", "10.0.0.1", 1);
      now = now.plus(throttle.wait("office", "10.0.0.1"));
    }
    fail("office", "10.0.0.1", 1);

    assertThat(throttle.wait("office", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void nobody_is_slowed_by_guesses_from_another_place() {
    fail("office", "10.0.0.1", 10);

    assertThat(throttle.wait("office", "10.0.0.2")).isZero();
  }

  @Test
  void the_right_password_wipes_the_slate() {
    fail("office", "10.0.0.1", 5);
    throttle.succeed("Office ", "10.0.0.1");

    assertThat(throttle.wait("office", "10.0.0.1")).isZero();
  }

  @Test
  void a_flood_of_names_cannot_fill_the_memory() {
    for (int i = 0; i < 25_000; i++) {
      throttle.begin("name" + i, "10.0.0.1");
    }

    assertThat(throttle.size()).isLessThanOrEqualTo(10_000);
  }

  private void fail(String username, String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.begin(username, address);
    }
  }
}
