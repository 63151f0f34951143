package org.parentsmatter.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.parentsmatter.home.Change;
import org.parentsmatter.home.SeeingHome;
import org.parentsmatter.home.Task;
import org.parentsmatter.intranet.Navigation;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.vision.SeeingVision;

/** The page after signing in: what this person should do next, and what changed. */
@Named
@RequestScoped
@PageRule(path = "/home.xhtml", menu = "Home", order = 0)
public class Home {
  @Inject private SeeingHome seeingHome;
  @Inject private SeeingVision seeingVision;
  @Inject private Navigation navigation;

  private List<Task> tasks;
  private List<Change> changes;
  private String message;

  @PostConstruct
  void read() {
    tasks = seeingHome.tasks().stream().filter(t -> navigation.mayOpen(t.page())).toList();
    changes = seeingHome.changes();
    message = seeingVision.messageOf(LocalDate.now(ZoneId.systemDefault())).orElse("");
  }

  public List<Task> getTasks() {
    return tasks;
  }

  public List<Change> getChanges() {
    return changes;
  }

  /** The core message of today, in one line; empty while the school has none. */
  public String getMessage() {
    return message;
  }
}
