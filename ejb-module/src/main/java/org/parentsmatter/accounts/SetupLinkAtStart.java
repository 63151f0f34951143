package org.parentsmatter.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.database.Setting;

/** Logs the setup link at a start without accounts: who reads the log may set the product up. */
@Startup
@Singleton
@DependsOn("Migrator")
public class SetupLinkAtStart {
  private static final Logger LOG = Logger.getLogger(SetupLinkAtStart.class.getName());

  @Inject private SetupLinks links;

  @PostConstruct
  void print() {
    if (Setting.SETUP_LINK.value().filter("none"::equals).isPresent()) {
      return;
    }
    links
        .renew()
        .ifPresent(
            token ->
                LOG.log(
                    Level.INFO,
                    "No account exists yet. Open {0} to create the first administrator; the link works once.",
                    Setting.ADDRESS.value().map(a -> a.replaceAll("/+$", "")).orElse("")
                        + "/security/setup.xhtml?token="
                        + token));
  }
}
