package org.parentsmatter.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Right;

class RefusalsTest {
  @ApplicationException(rollback = true)
  private static class NoPlan extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoPlan() {
      super("There is no plan.");
    }
  }

  @Test
  void a_named_refusal_is_told_in_its_own_words_however_deep_it_lies() {
    assertThat(Refusals.words(new ServletException(new EJBException("x", new NoPlan()))))
        .contains("There is no plan.");
  }

  @Test
  void somebody_elses_change_is_told_as_such() {
    assertThat(Refusals.words(new EJBException("x", new OptimisticLockException())))
        .hasValueSatisfying(words -> assertThat(words).startsWith("Somebody else changed this"));
  }

  @Test
  void a_fault_of_the_product_has_no_words_for_the_page() {
    assertThat(Refusals.words(new IllegalStateException("select * from account"))).isEmpty();
  }

  @Test
  void what_is_not_allowed_is_recognised() {
    assertThat(Refusals.isNotAllowed(new ServletException(new NotAllowed(Right.RUN_LETTERS))))
        .isTrue();
    assertThat(Refusals.isNotAllowed(new NoPlan())).isFalse();
  }
}
