package org.parentsmatter.imports.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parentsmatter.imports.FindingPage;
import org.parentsmatter.imports.ImportFinding;
import org.parentsmatter.imports.ImportNotFound;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.security.NotAllowed;

/**
 * Hands out the findings of an import as a table, to be worked through beside the MIS. Who lacks
 * the right is told what somebody is told who asks for an import that does not exist.
 */
@WebServlet("/imports/findings/*")
public class FindingsDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int CHUNK = 500;

  @Inject private transient ImportingSchoolData importing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    try {
      long id = ImportNumber.of(path.replaceFirst("^/", ""));
      importing.find(id);
      response.setContentType("text/csv");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"import-" + id + "-findings.csv\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "no-store");
      write(id, response.getWriter());
    } catch (NotAllowed | ImportNotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void write(long id, PrintWriter out) {
    // The byte order mark tells a spreadsheet that this is UTF-8.
    out.print('\uFEFF');
    SafeCsv.line(out, "What it means", "File", "Line", "Column", "Value", "What to do");
    FindingPage page;
    int first = 0;
    do {
      page = importing.findings(id, null, first, CHUNK);
      for (ImportFinding finding : page.findings()) {
        SafeCsv.line(
            out,
            finding.severity().label(),
            finding.file(),
            finding.line() == null ? "" : finding.line().toString(),
            finding.column(),
            finding.value(),
            finding.message());
      }
      first += CHUNK;
    } while (first < page.total());
  }
}
