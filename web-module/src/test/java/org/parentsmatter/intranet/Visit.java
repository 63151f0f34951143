package org.parentsmatter.intranet;

import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.SignedIn;

/** Somebody asks the guard for a page. */
final class Visit {
  private Visit() {}

  /**
   * What comes of it: {@code served}, a status, or the address of a redirect.
   *
   * @param person null when nobody is signed in
   */
  static String of(String path, SignedIn person) {
    String[] answer = {"nothing"};
    ServletContext context = stub(ServletContext.class, Map.of("getResource", args -> null));
    HttpServletRequest request =
        stub(
            HttpServletRequest.class,
            Map.of(
                "getServletPath", args -> path,
                "getContextPath", args -> "",
                "getServletContext", args -> context));
    HttpServletResponse response =
        stub(
            HttpServletResponse.class,
            Map.of(
                "sendError", args -> answer[0] = args[0].toString(),
                "sendRedirect", args -> answer[0] = args[0].toString()));
    SecurityContext security =
        stub(
            SecurityContext.class,
            Map.of("getPrincipalsByType", args -> person == null ? Set.of() : Set.of(person)));
    try {
      PageGuard guard = new PageGuard();
      guard.use(AllPages.ruled(), new CurrentUser(security));
      guard.doFilter(request, response, (q, r) -> answer[0] = "served");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    return answer[0];
  }

  private static <T> T stub(Class<T> type, Map<String, Function<Object[], Object>> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> {
              Function<Object[], Object> answer = answers.get(method.getName());
              Object value = answer == null ? null : answer.apply(args);
              return method.getReturnType() == void.class ? null : value;
            }));
  }
}
