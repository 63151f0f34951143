package org.parentsmatter.vision.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parentsmatter.intranet.Handout;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.vision.PrintingPosters;
import org.parentsmatter.vision.VisionRefused;

/** The poster for the staff room, for whoever is signed in. */
@WebServlet("/vision/poster.pdf")
public class PosterFile extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingPosters printing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Handout.pdf(response, printing.poster(), "poster.pdf");
    } catch (NotAllowed | VisionRefused e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
