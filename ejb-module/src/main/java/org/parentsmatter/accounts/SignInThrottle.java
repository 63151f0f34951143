package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parentsmatter.security.Sha256;

/**
 * Slows guessing down. After five wrong passwords for one name from one place each further one
 * costs twice the wait of the last. Names without an account are treated alike, so the wait tells
 * nothing; other places are not slowed, so nobody can lock a colleague out.
 */
@ApplicationScoped
public class SignInThrottle {
  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int MOST = 10_000;

  private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();
  private final Clock clock;

  public SignInThrottle() {
    this(Clock.systemUTC());
  }

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  private record Attempts(int count, Instant last) {
    Instant next() {
      long seconds = count < FREE ? 0 : 1L << Math.min(count - FREE, 20);
      return last.plusSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }
  }

  /** How long to wait before the next attempt; zero when it may be made now. */
  Duration wait(String username, String address) {
    Attempts before = attempts.get(key(username, address));
    Duration left =
        before == null ? Duration.ZERO : Duration.between(clock.instant(), before.next());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /**
   * Counts an attempt before it is made, so that many at once do not slip through.
   *
   * @return whether it may be made
   */
  boolean begin(String username, String address) {
    forget();
    Instant now = clock.instant();
    boolean[] allowed = {false};
    attempts.compute(
        key(username, address),
        (key, before) -> {
          allowed[0] = before == null || !before.next().isAfter(now);
          return allowed[0] ? new Attempts(before == null ? 1 : before.count() + 1, now) : before;
        });
    return allowed[0];
  }

  /** The password was right: nothing is held against the next attempt. */
  void succeed(String username, String address) {
    attempts.remove(key(username, address));
  }

  int size() {
    return attempts.size();
  }

  private void forget() {
    if (attempts.size() >= MOST) {
      Instant limit = clock.instant().minus(FORGOTTEN);
      attempts.values().removeIf(a -> a.last().isBefore(limit));
      if (attempts.size() >= MOST) {
        attempts.clear();
      }
    }
  }

  private static String key(String username, String address) {
    return Sha256.hex(Usernames.normal(username) + '\n' + address);
  }
}
