package org.parentsmatter.home;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** The home page of whoever is signed in: six statements, whatever the size of the school. */
@Stateless
@Needs(Right.SIGNED_IN)
public class SeeingHome {
  private static final int DAYS_LOOKED_BACK = 7;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private CurrentUser currentUser;
  @Inject private SchoolCalendar calendar;

  /** What to do next, the most urgent first. */
  public List<Task> tasks() {
    List<Figure> wanted =
        Arrays.stream(Figure.values()).filter(f -> currentUser.has(f.right())).toList();
    LocalDateTime since = LocalDateTime.now(ZoneOffset.UTC).minusDays(DAYS_LOOKED_BACK);
    try (Connection connection = dataSource.getConnection()) {
      List<String> groups =
          currentUser.has(Right.WRITE_PLANS)
              ? TutorGroups.of(connection, currentUser.name())
              : List.of();
      List<Task> tasks =
          new ArrayList<>(MyFollowUps.task(connection, currentUser.name()).stream().toList());
      tasks.addAll(Tasks.from(Figures.read(connection, wanted, since), groups));
      return isQuiet() ? tasks.stream().map(Task::calm).toList() : tasks;
    } catch (SQLException e) {
      throw new IllegalStateException("The home page could not be read", e);
    }
  }

  /** In the school's quiet hours the list is there, and nothing in it is urgent. */
  private boolean isQuiet() {
    return calendar.quietHours().isQuiet(LocalDateTime.now(ZoneId.systemDefault()));
  }

  /** What changed lately, the newest first: only what whoever is signed in may see anyway. */
  public List<Change> changes() {
    try (Connection connection = dataSource.getConnection()) {
      return Changes.latest(connection, currentUser::has);
    } catch (SQLException e) {
      throw new IllegalStateException("The home page could not be read", e);
    }
  }
}
