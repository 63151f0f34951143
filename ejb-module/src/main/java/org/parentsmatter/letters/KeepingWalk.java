package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Keeps the order in which letters are handed out on a walk through the building. */
@Stateless
@Needs(Right.RUN_LETTERS)
public class KeepingWalk {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;

  /** The tutor groups of the school as somebody comes to them; new ones are at the end. */
  public List<String> groups() {
    try (Connection connection = dataSource.getConnection()) {
      return Walk.groups(connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Puts the groups in this order. A group of the school that is not named keeps its place behind
   * those that are; one that the school does not have is left out.
   */
  public void keep(List<String> order) {
    try (Connection connection = dataSource.getConnection()) {
      List<String> known = Walk.groups(connection);
      List<String> groups = new ArrayList<>(new LinkedHashSet<>(order));
      groups.retainAll(new HashSet<>(known));
      known.stream().filter(group -> !groups.contains(group)).forEach(groups::add);
      Walk.write(connection, groups);
      auditLog.record(AuditAction.WALK_CHANGED, null, null, null);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("The walk through the building could not be kept or read", e);
  }
}
