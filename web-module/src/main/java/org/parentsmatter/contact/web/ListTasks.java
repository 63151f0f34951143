package org.parentsmatter.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.parentsmatter.contact.AnsweringRequests;
import org.parentsmatter.contact.FollowingUp;
import org.parentsmatter.contact.MyTasks;
import org.parentsmatter.contact.RequestLine;
import org.parentsmatter.contact.SeeingContacts;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** What whoever is signed in said he or she would do, and what parents wait for. */
@Named
@RequestScoped
@PageRule(
    path = "/contact/tasks.xhtml",
    needs = Right.RECORD_CONTACTS,
    menu = "Follow-ups",
    order = 15)
public class ListTasks {
  private static final String PAGE = "/contact/tasks.xhtml";

  @Inject private SeeingContacts seeing;
  @Inject private FollowingUp followingUp;
  @Inject private AnsweringRequests answering;

  private MyTasks tasks;

  public MyTasks getTasks() {
    if (tasks == null) {
      tasks = seeing.mine();
    }
    return tasks;
  }

  /** What parents wait for. */
  public List<RequestLine> getWaiting() {
    return getTasks().requests().stream().filter(RequestLine::isOpen).toList();
  }

  /** What parents were told lately. */
  public List<RequestLine> getAnswered() {
    return getTasks().requests().stream().filter(line -> !line.isOpen()).toList();
  }

  /** Whether this day has come. */
  public boolean isDue(LocalDate day) {
    return !day.isAfter(LocalDate.now(ZoneId.systemDefault()));
  }

  public String done(long contactId) {
    followingUp.done(contactId);
    return Parting.words("Done. It stands below, where you can take it up again.", PAGE);
  }

  public String notDone(long contactId) {
    followingUp.notDone(contactId);
    return Parting.words("It is to be done after all.", PAGE);
  }

  public String reopen(long requestId) {
    answering.reopen(requestId);
    return Parting.words("The parent is still to be told.", PAGE);
  }
}
