package org.parentsmatter.vision.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
      byte[] pdf = printing.poster();
      response.setContentType("application/pdf");
      response.setContentLengthLong(pdf.length);
      response.setHeader("Content-Disposition", "inline; filename=\"poster.pdf\"");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(pdf);
    } catch (NotAllowed | VisionRefused e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
