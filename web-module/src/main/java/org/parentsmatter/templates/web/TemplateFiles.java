package org.parentsmatter.templates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parentsmatter.family.Audience;
import org.parentsmatter.intranet.Handout;
import org.parentsmatter.letters.AudienceChoice;
import org.parentsmatter.letters.LetterRefused;
import org.parentsmatter.letters.LetterRunRefused;
import org.parentsmatter.letters.PreviewingLetters;
import org.parentsmatter.press.EnvelopeProfile;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.TemplateFault;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Right;
import org.parentsmatter.templates.SeeingTemplates;

/**
 * A real parent's letter as a text that is being written would make it ({@code preview}, by POST),
 * shown beside the text in a frame of our own page; and the pages to try envelopes with ({@code
 * calibration/DL}). Who lacks the right is told what somebody is told who asks for what does not
 * exist.
 */
@WebServlet("/templates/file/*")
public class TemplateFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PreviewingLetters previewing;
  @Inject private transient SeeingTemplates seeing;
  @Inject private transient CurrentUser currentUser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] asked = String.valueOf(request.getPathInfo()).split("/", -1);
    Optional<EnvelopeProfile> envelope =
        Arrays.stream(EnvelopeProfile.values())
            .filter(each -> asked.length == 3 && each.name().equals(asked[2]))
            .findFirst();
    if (envelope.isEmpty() || !asked[1].equals("calibration") || !isAllowed()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Handout.pdf(response, seeing.calibration(envelope.get()), "envelope.pdf");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"/preview".equals(request.getPathInfo()) || !isAllowed()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    FramedAnswer.allow(response);
    try {
      Handout.pdf(response, letter(request), "preview.pdf");
    } catch (TemplateFault fault) {
      FramedAnswer.say(
          request,
          response,
          "The letter can be shown once this is mended",
          fault.all().stream().map(TemplateFiles::inWords).toList());
    } catch (LetterRefused | LetterRunRefused refused) {
      FramedAnswer.say(
          request, response, "There is no letter to show", List.of(refused.getMessage()));
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean isAllowed() {
    return currentUser.has(Right.RUN_LETTERS);
  }

  private byte[] letter(HttpServletRequest request) throws TemplateFault {
    String parent = Objects.toString(request.getParameter("parent"), "");
    if (!parent.matches("\\d{1,18}")) {
      throw new LetterRefused("Choose a family first.");
    }
    Audience audience =
        AudienceChoice.audience(Objects.toString(request.getParameter("audience"), "ALL"));
    // Browsers send line breaks as on a typewriter.
    String source = Objects.toString(request.getParameter("source"), "").replace("\r\n", "\n");
    LetterTemplate template = LetterTemplate.compile("a draft", source);
    return previewing.preview(
        Long.parseLong(parent),
        audience,
        template,
        Objects.toString(request.getParameter("template"), ""));
  }

  private static String inWords(TemplateFault fault) {
    return (fault.line() == 0 ? "" : "Line " + fault.line() + ": ") + fault.problem();
  }
}
