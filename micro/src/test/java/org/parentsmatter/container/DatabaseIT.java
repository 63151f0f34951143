package org.parentsmatter.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/** The schema and the entities agree, and the audit log cannot be rewritten. */
@ExtendWith(ArquillianExtension.class)
class DatabaseIT {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private UserTransaction transaction;
  @Inject private AuditLog auditLog;

  @Deployment
  static WebArchive application() {
    return Application.with(DatabaseIT.class);
  }

  @Test
  void every_entity_can_be_read() {
    assertFalse(entities.getMetamodel().getEntities().isEmpty());
    for (EntityType<?> type : entities.getMetamodel().getEntities()) {
      entities
          .createQuery("select e from " + type.getName() + " e", type.getJavaType())
          .setMaxResults(1)
          .getResultList();
    }
  }

  @Test
  void an_audit_entry_stands_exactly_when_its_deed_does() throws Exception {
    long before = entries();
    transaction.begin();
    auditLog.record(AuditAction.SCHOOL_CHANGED, "school", 1, "undone");
    transaction.rollback();
    assertEquals(before, entries());

    auditLog.record(AuditAction.SCHOOL_CHANGED, "school", 1, "done");
    assertEquals(before + 1, entries());
  }

  @Test
  void an_audit_entry_can_be_neither_changed_nor_deleted() throws Exception {
    auditLog.record(AuditAction.SCHOOL_CHANGED, "school", 1, "done");
    long before = entries();
    for (String attack :
        new String[] {
          "update audit_entry set username = 'somebody else'", "delete from audit_entry"
        }) {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        SQLException refused =
            assertThrows(SQLException.class, () -> statement.executeUpdate(attack));
        assertTrue(!refused.getMessage().isBlank());
      }
    }
    assertEquals(before, entries());
  }

  private long entries() {
    return entities.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult();
  }
}
