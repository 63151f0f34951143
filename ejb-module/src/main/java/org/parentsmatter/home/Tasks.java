package org.parentsmatter.home;

import static org.parentsmatter.home.Counted.count;
import static org.parentsmatter.home.Counted.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns figures into what to do, the most urgent first. */
final class Tasks {
  private static final String IMPORTS = "/imports/list.xhtml";
  private static final String LETTERS = "/letters/list.xhtml";
  private static final String FAMILIES = "/family/list.xhtml";
  private static final String PLANS = "/plan/list.xhtml";
  private static final String ACCOUNTS = "/security/accounts.xhtml";
  private static final String SCHOOL = "/school/settings.xhtml";

  private final Map<Figure, Long> figures;
  private final List<Task> tasks = new ArrayList<>();

  private Tasks(Map<Figure, Long> figures) {
    this.figures = figures;
  }

  /**
   * What somebody who knows these figures should do.
   *
   * @param tutorGroups the groups that he or she is the tutor of
   */
  static List<Task> from(Map<Figure, Long> figures, List<String> tutorGroups) {
    Tasks tasks = new Tasks(figures);
    tasks.restrictions();
    tasks.addresses();
    tasks.matches();
    tasks.letters();
    tasks.imports();
    tasks.plans(tutorGroups);
    tasks.tasks.addAll(BriefingTasks.from(figures));
    tasks.school();
    tasks.accounts();
    tasks.log();
    return tasks.tasks.stream().sorted((a, b) -> Boolean.compare(b.urgent(), a.urgent())).toList();
  }

  private void restrictions() {
    long waiting = figure(Figure.RESTRICTIONS_WAITING);
    if (waiting > 0) {
      add(
          Task.now(
              "Look at " + count(waiting, "restriction"),
              "Something about it waits for a second person.",
              "/restriction/list.xhtml"));
    }
  }

  private void addresses() {
    long waiting = figure(Figure.ADDRESSES_WAITING);
    if (waiting > 0) {
      add(
          Task.now(
              "Look at " + count(waiting, "protected address", "protected addresses"),
              "Somebody has asked to lift it; a second person decides.",
              "/protection/list.xhtml"));
    }
  }

  private void matches() {
    long open = figure(Figure.MATCHES_OPEN);
    if (open > 0) {
      add(
          Task.now(
              count(open, "parent", "parents") + " may be known twice",
              "Decide whether two records are the same person.",
              "/match/list.xhtml"));
    }
  }

  private void letters() {
    long resting = figure(Figure.RUNS_RESTING);
    if (resting > 0) {
      add(
          Task.now(
              "Go on with " + count(resting, "letter run"),
              "Stopped or interrupted. Nothing is lost: resume, and every letter is made once.",
              LETTERS));
    }
    long waiting = figure(Figure.TEMPLATES_WAITING);
    if (waiting > 0) {
      add(
          Task.now(
              "Look at " + count(waiting, "letter template"),
              "Somebody has written it; letters use it once you approve it.",
              "/templates/list.xhtml"));
    }
    long underWay = figure(Figure.RUNS_UNDER_WAY);
    if (underWay > 0) {
      add(Task.when("See how the letters get on", count(underWay, "run") + " under way", LETTERS));
    }
    if (knows(Figure.RUNS_RESTING) && figure(Figure.PUPILS) > 0) {
      boolean first = figure(Figure.RUNS_READY) == 0 && underWay == 0 && resting == 0;
      add(
          Task.when(
              first ? "Write your first letters" : "Write or print letters",
              first
                  ? "Choose the letter and the pupils, and look at one letter first."
                  : count(figure(Figure.RUNS_READY), "run") + " ready to print",
              LETTERS));
    } else if (knows(Figure.RUNS_READY) && !knows(Figure.RUNS_RESTING)) {
      add(
          Task.when(
              "Look up who got a letter",
              count(figure(Figure.RUNS_READY), "letter run") + " so far",
              LETTERS));
    }
  }

  private void imports() {
    if (!knows(Figure.IMPORTS)) {
      return;
    }
    if (figure(Figure.IMPORTS_WAITING) > 0) {
      add(
          Task.now(
              "Decide about an import",
              "It changes nothing until you have looked at it and apply it.",
              IMPORTS));
      return;
    }
    if (figure(Figure.IMPORTS_FAILED_ALONE) > 0) {
      add(
          Task.now(
              "Look at the last import",
              "It came in by itself and could not be taken; it says why.",
              IMPORTS));
    } else if (figure(Figure.IMPORTS_DONE_ALONE) > 0) {
      add(
          Task.when(
              "See what came in by itself",
              count(figure(Figure.IMPORTS_DONE_ALONE), "import") + " in the last seven days",
              IMPORTS));
    }
    if (figure(Figure.PUPILS) == 0) {
      add(
          Task.now(
              "Import your school’s data",
              "Pupils and parents come from your MIS; nothing works without them.",
              IMPORTS));
      return;
    }
    long refused = figure(Figure.ROWS_REFUSED);
    if (refused > 0) {
      add(
          Task.now(
              "Look at " + count(refused, "row left out", "rows left out"),
              "The last import says why.",
              IMPORTS));
    }
    add(Task.when("Import newer data", "Only what has changed is taken over.", IMPORTS));
  }

  private void plans(List<String> tutorGroups) {
    for (String group : tutorGroups) {
      add(
          Task.when(
              "Families of " + group,
              "Your tutor group: their plans, and what you promised.",
              FAMILIES + "?group=" + TutorGroups.encode(group)));
    }
    if (knows(Figure.PLANS_TO_REVIEW) && figure(Figure.PLANS_TO_REVIEW) > 0) {
      add(
          Task.now(
              "Review " + count(figure(Figure.PLANS_TO_REVIEW), "plan"),
              "Their review date has come.",
              PLANS + "?due=now"));
    }
    if (knows(Figure.PLANS_NOT_AGREED) && figure(Figure.FAMILIES) > 0) {
      long without = figure(Figure.FAMILIES_WITHOUT_PLAN);
      add(
          Task.when(
              without > 0 ? "Draft plans" : "Agree plans with parents",
              without > 0
                  ? count(without, "family", "families") + " without a plan"
                  : count(figure(Figure.PLANS_NOT_AGREED), "plan") + " not yet agreed",
              without > 0 ? FAMILIES : PLANS + "?station=draft"));
    } else if (figure(Figure.FAMILIES) > 0) {
      add(Task.when("Find a family", number(figure(Figure.FAMILIES)) + " families", FAMILIES));
    }
  }

  private void school() {
    if (figure(Figure.SCHOOL_INCOMPLETE) > 0) {
      add(
          Task.now(
              "Complete the school’s settings",
              "Letters need the school’s address and somebody who signs them.",
              SCHOOL));
    }
    if (knows(Figure.TERMS) && figure(Figure.TERMS) == 0) {
      add(Task.now("Enter the term dates", "Plans are reviewed each term.", SCHOOL));
    }
  }

  private void accounts() {
    if (!knows(Figure.ACCOUNTS)) {
      return;
    }
    long accounts = figure(Figure.ACCOUNTS);
    long waiting = figure(Figure.ACCOUNTS_WAITING);
    if (accounts == 1) {
      add(Task.now("Give your colleagues accounts", "So far only you can sign in.", ACCOUNTS));
    } else {
      add(
          Task.when(
              "Look after the accounts",
              count(accounts, "person", "people")
                  + " can sign in"
                  + (waiting > 0 ? ", " + number(waiting) + " have not done so yet" : ""),
              ACCOUNTS));
    }
  }

  private void log() {
    if (knows(Figure.SIGN_INS_REFUSED)) {
      add(
          Task.when(
              "Read the audit log",
              count(figure(Figure.SIGN_INS_REFUSED), "refused sign-in") + " in the last seven days",
              "/audit/list.xhtml"));
    }
  }

  private void add(Task task) {
    tasks.add(task);
  }

  private boolean knows(Figure figure) {
    return figures.containsKey(figure);
  }

  private long figure(Figure figure) {
    return figures.getOrDefault(figure, 0L);
  }
}
