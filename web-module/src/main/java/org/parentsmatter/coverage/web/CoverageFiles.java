package org.parentsmatter.coverage.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.parentsmatter.briefing.NoSuchBriefing;
import org.parentsmatter.briefing.web.BriefingNumber;
import org.parentsmatter.coverage.PrintingSheets;
import org.parentsmatter.coverage.SeeingCoverage;
import org.parentsmatter.intranet.Handout;
import org.parentsmatter.security.NotAllowed;

/** The sheet that staff sign ({@code sheet/7}), and the table for the governors ({@code table}). */
@WebServlet("/briefing/paper/*")
public class CoverageFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingSheets sheets;
  @Inject private transient SeeingCoverage seeing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    try {
      if (path.equals("/table")) {
        byte[] table = ("\uFEFF" + seeing.csv()).getBytes(StandardCharsets.UTF_8);
        Handout.toKeep(response, table, "text/csv; charset=UTF-8", "briefings.csv");
      } else if (path.startsWith("/sheet/")) {
        byte[] sheet = sheets.sheet(BriefingNumber.of(path.substring("/sheet/".length())));
        Handout.pdf(response, sheet, "sheet-to-sign.pdf");
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (NotAllowed | NoSuchBriefing e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
