package org.parentsmatter.handover;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.handover.HandoverProgress.State;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.school.SchoolProfile;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.CurrentUser;

/**
 * The work that was handed over since the server started. It goes on in a thread of its own, in the
 * product's own name, whether anybody asks after it or not.
 */
@ApplicationScoped
public class Handovers {
  private static final Logger LOG = Logger.getLogger(Handovers.class.getName());
  private static final int REMEMBERED = 100;

  @Resource private ManagedExecutorService executor;
  @Inject private Schools schools;

  private final Map<String, HandoverProgress> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HandoverProgress> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Something that is done step by step, telling how it gets on. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does it.
     *
     * @param says called with what is being done, in words
     * @return what there is to say at the end
     */
    Map<String, String> run(Consumer<String> says) throws Exception;
  }

  /** Whose data this server holds, for the command line that found it. */
  public Map<String, String> school() {
    SchoolProfile school = schools.current();
    return Map.of("school", school.name(), "demonstration", school.demonstration() ? "YES" : "NO");
  }

  /**
   * Begins work.
   *
   * @return the id to ask for it
   */
  public String begin(Work work) {
    String id = UUID.randomUUID().toString();
    put(id, HandoverProgress.working("Beginning"));
    executor.execute(() -> put(id, end(id, work)));
    return id;
  }

  /** How that work gets on, if it is known. */
  public Optional<HandoverProgress> find(String id) {
    synchronized (known) {
      return Optional.ofNullable(known.get(id));
    }
  }

  private void put(String id, HandoverProgress progress) {
    synchronized (known) {
      known.put(id, progress);
    }
  }

  @SuppressWarnings("IllegalCatch")
  private HandoverProgress end(String id, Work work) {
    try {
      Map<String, String> result =
          CurrentUser.asSystem(
              () -> work.run(message -> put(id, HandoverProgress.working(message))));
      return new HandoverProgress(State.DONE, "Done", result);
    } catch (HandoverRefused | ExportRefused e) {
      return new HandoverProgress(State.REFUSED, e.getMessage(), Map.of());
    } catch (Exception e) {
      return failed(e);
    }
  }

  private static HandoverProgress failed(Exception e) {
    boolean foreseen = e.getClass().getName().startsWith("org.parentsmatter.");
    if (!foreseen) {
      LOG.log(Level.SEVERE, "What was handed over could not be done", e);
    }
    return new HandoverProgress(
        State.FAILED,
        foreseen ? e.getMessage() : "Something unforeseen happened. The log says more.",
        Map.of());
  }
}
