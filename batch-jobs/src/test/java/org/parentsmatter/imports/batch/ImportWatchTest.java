package org.parentsmatter.imports.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.imports.EndingImports;
import org.parentsmatter.imports.ImportAtWork;
import org.parentsmatter.imports.ImportDesk;

/** The watch goes on when the database is away: a server takes away a timer that fails twice. */
class ImportWatchTest {
  private final ImportWatch watch = new ImportWatch();
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicInteger drafts = new AtomicInteger();
  private boolean away = true;
  private boolean plansSaid;

  @BeforeEach
  void appoint() throws ReflectiveOperationException {
    set("desk", new Desk());
    set("ending", new Ending());
    set("drafting", new Drafting());
  }

  @Test
  void a_database_that_is_away_does_not_end_the_watch() {
    for (int i = 0; i < 3; i++) {
      assertThatCode(watch::look).doesNotThrowAnyException();
    }
    assertThat(looks).hasValue(3);
  }

  @Test
  void plans_that_may_be_missing_are_drafted_as_soon_as_it_can_be_done() {
    away = false;
    watch.look();
    assertThat(drafts).hasValue(1);
    assertThat(plansSaid).isFalse();

    watch.look();
    assertThat(drafts).hasValue(2);
    assertThat(plansSaid).isTrue();

    watch.look();
    assertThat(drafts).as("once is enough").hasValue(2);
  }

  private void set(String field, Object value) throws ReflectiveOperationException {
    Field place = ImportWatch.class.getDeclaredField(field);
    place.setAccessible(true);
    place.set(watch, value);
  }

  private final class Desk extends ImportDesk {
    @Override
    public Optional<ImportAtWork> atWork() {
      looks.incrementAndGet();
      if (away) {
        throw new IllegalStateException("The imports could not be read or written");
      }
      return Optional.empty();
    }

    @Override
    public void beat() {
      // Nobody listens.
    }
  }

  /** One import has died, once. */
  private final class Ending extends EndingImports {
    @Override
    public boolean buryTheDead(Duration silence) {
      return looks.get() == 1;
    }

    @Override
    public void discardForgotten() {
      // Nothing waits.
    }

    @Override
    public void plansAreDrafted() {
      plansSaid = true;
    }
  }

  /** It fails at the first time. */
  private final class Drafting extends DraftingPlans {
    @Override
    public int draftForFamiliesWithoutPlan() {
      if (drafts.incrementAndGet() == 1) {
        throw new IllegalStateException("The connection was lost");
      }
      return 1;
    }
  }
}
