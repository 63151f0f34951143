package org.parentsmatter.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.home.Change;
import org.parentsmatter.home.SeeingHome;
import org.parentsmatter.home.Task;
import org.parentsmatter.intranet.Navigation;
import org.parentsmatter.intranet.PageRule;

/** The page after signing in: what this person should do next, and what changed. */
@Named
@RequestScoped
@PageRule(path = "/home.xhtml", menu = "Home", order = 0)
public class Home {
  @Inject private SeeingHome seeingHome;
  @Inject private Navigation navigation;

  private List<Task> tasks;
  private List<Change> changes;

  @PostConstruct
  void read() {
    tasks = seeingHome.tasks().stream().filter(t -> navigation.mayOpen(t.page())).toList();
    changes = seeingHome.changes();
  }

  public List<Task> getTasks() {
    return tasks;
  }

  public List<Change> getChanges() {
    return changes;
  }
}
