package org.parentsmatter.card.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parentsmatter.card.NoSuchCard;
import org.parentsmatter.card.SeeingCards;
import org.parentsmatter.intranet.Handout;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Right;

/**
 * A card as a page to print, for instance {@code angry-parent.pdf}. Who is not signed in is told
 * what somebody is told who asks for what does not exist.
 */
@WebServlet("/briefing/file/*")
public class CardFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".pdf";

  @Inject private transient SeeingCards seeing;
  @Inject private transient CurrentUser currentUser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = String.valueOf(request.getPathInfo());
    if (!currentUser.has(Right.SIGNED_IN) || !asked.matches("/[a-z-]{1,40}\\.pdf")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      String topic = asked.substring(1, asked.length() - ENDING.length());
      Handout.pdf(response, seeing.print(topic), topic + ENDING);
    } catch (NoSuchCard | NotAllowed e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
