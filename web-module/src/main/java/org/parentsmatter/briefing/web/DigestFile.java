package org.parentsmatter.briefing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parentsmatter.briefing.DigestPeriod;
import org.parentsmatter.briefing.PrintingDigests;
import org.parentsmatter.intranet.Handout;
import org.parentsmatter.security.NotAllowed;

/** What is new for everybody as a paper for the staff room: {@code day.pdf}, {@code week.pdf}. */
@WebServlet({"/briefing/digest/day.pdf", "/briefing/digest/week.pdf"})
public class DigestFile extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingDigests printing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean day = request.getServletPath().endsWith("/day.pdf");
    try {
      DigestPeriod period = day ? DigestPeriod.DAY : DigestPeriod.WEEK;
      Handout.pdf(response, printing.paper(period), "what-is-new.pdf");
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
