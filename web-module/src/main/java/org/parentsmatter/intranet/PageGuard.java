package org.parentsmatter.intranet;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.SignedIn;

/**
 * Stands before every page. Who is not signed in is asked to, and goes on to the page afterwards;
 * who lacks the right gets the page that says there is nothing here, as for a page that does not
 * exist, so that nobody learns what there would be.
 */
public class PageGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(PageGuard.class.getName());
  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String SIGN_IN = "/security/sign-in.xhtml";
  private static final String PASSWORD = "/security/password.xhtml";

  private transient Pages pages;
  private transient CurrentUser currentUser;

  @Inject
  void use(Pages allPages, CurrentUser current) {
    pages = allPages;
    currentUser = current;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (path.startsWith(RESOURCES)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Page> page = pages.find(path);
    if (page.isEmpty()) {
      refuseUnknown(request, response, path);
    } else if (hasToChoosePassword() && !page.get().open() && !path.equals(PASSWORD)) {
      send(request, response, PASSWORD);
    } else if (page.get().open() || currentUser.has(page.get().needs())) {
      chain.doFilter(request, response);
    } else if (currentUser.has(Right.SIGNED_IN)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      askToSignIn(request, response);
    }
  }

  private boolean hasToChoosePassword() {
    return currentUser.person().map(SignedIn::mustChoosePassword).orElse(false);
  }

  private static void refuseUnknown(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    if (request.getServletContext().getResource(path) != null) {
      LOG.log(Level.WARNING, "The page {0} has no rule, so nobody can open it", path);
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = Addresses.of(request);
    send(
        request,
        response,
        SIGN_IN + (Addresses.isOwnPage(wanted) ? "?next=" + Addresses.encode(wanted) : ""));
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, String page)
      throws IOException {
    String address = request.getContextPath() + page;
    if (PartialRedirect.isAsked(request)) {
      PartialRedirect.send(response, address);
    } else {
      response.sendRedirect(address);
    }
  }
}
