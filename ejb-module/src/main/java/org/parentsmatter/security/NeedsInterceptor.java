package org.parentsmatter.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Asks the right of a use case before the use case runs. */
@Needs(Right.SIGNED_IN)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class NeedsInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentUser currentUser;

  @AroundInvoke
  Object ask(InvocationContext context) throws Exception {
    Needs needs = context.getMethod().getAnnotation(Needs.class);
    if (needs == null) {
      needs = context.getTarget().getClass().getAnnotation(Needs.class);
    }
    if (needs == null) {
      needs = context.getMethod().getDeclaringClass().getAnnotation(Needs.class);
    }
    currentUser.require(needs.value());
    return context.proceed();
  }
}
