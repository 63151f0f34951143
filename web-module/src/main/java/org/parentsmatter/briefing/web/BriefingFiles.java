package org.parentsmatter.briefing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parentsmatter.briefing.Attachment;
import org.parentsmatter.briefing.NoSuchBriefing;
import org.parentsmatter.briefing.ReadingBriefings;
import org.parentsmatter.intranet.Handout;
import org.parentsmatter.security.NotAllowed;

/**
 * Hands out the files of briefings, to be kept or opened by another program and never shown inside
 * the intranet. Whoever a briefing is not for is told that there is no such file.
 */
@WebServlet("/briefing/attachment/*")
public class BriefingFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReadingBriefings reading;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Attachment file =
          reading.attachment(
              BriefingNumber.of(String.valueOf(request.getPathInfo()).replaceFirst("^/", "")));
      Handout.toKeep(response, file.content(), file.mediaType(), file.name());
    } catch (NotAllowed | NoSuchBriefing e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
