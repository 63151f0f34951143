package org.parentsmatter.letters.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.parentsmatter.family.Audience;
import org.parentsmatter.letters.AudienceChoice;
import org.parentsmatter.letters.LetterDocument;
import org.parentsmatter.letters.LetterRefused;
import org.parentsmatter.letters.LetterRunRefused;
import org.parentsmatter.letters.NoSuchPart;
import org.parentsmatter.letters.OpeningLetters;
import org.parentsmatter.letters.PreviewingLetters;
import org.parentsmatter.letters.PreviewingTranslations;
import org.parentsmatter.letters.PrintWish;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Right;
import org.parentsmatter.translation.TextNotApproved;

/**
 * Hands out print runs, single letters and previews: {@code print-run/7}, of that {@code
 * print-run/7?sheets=500&set=2&from=131}, {@code print-run-protected/7}, {@code
 * letter/PM-7F3K-92QX}, {@code preview/PARENT/TEMPLATE?audience=YEAR:8}, {@code
 * translation/KEY/agreed}. No part of the address is ever part of a path. Who lacks the right is
 * told what somebody is told who asks for a letter that does not exist.
 */
@WebServlet("/letters/file/*")
public class LetterFileDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpeningLetters opening;
  @Inject private transient PreviewingLetters previewing;
  @Inject private transient PreviewingTranslations translations;
  @Inject private transient CurrentUser currentUser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] asked = String.valueOf(request.getPathInfo()).split("/", -1);
    try {
      if (asked.length == 3 && asked[1].equals("print-run-protected")) {
        send(opening.protectedRun(RunNumber.of(asked[2]), wish(request)), response);
        return;
      }
      if (asked.length == 4 && asked[1].equals("translation")) {
        show(translation(asked[2], asked[3]), response);
        return;
      }
      currentUser.require(Right.RUN_LETTERS);
      if (asked.length == 3 && asked[1].equals("print-run")) {
        send(opening.printRun(RunNumber.of(asked[2]), wish(request)), response);
      } else if (asked.length == 3 && asked[1].equals("letter")) {
        send(opening.letter(asked[2]), response);
      } else if (asked.length == 4 && asked[1].equals("preview")) {
        Audience audience =
            AudienceChoice.audience(Objects.toString(request.getParameter("audience"), "ALL"));
        show(previewing.preview(RunNumber.of(asked[2]), audience, asked[3]), response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (NoSuchPart e) {
      response.sendRedirect(
          request.getContextPath()
              + "/letters/show.xhtml?missing-part=yes&id="
              + RunNumber.of(asked[2]));
    } catch (NotAllowed | LetterRefused | LetterRunRefused | TextNotApproved e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** A text in another language as it would reach a parent. */
  private byte[] translation(String key, String what) {
    return switch (what) {
      case "proposed" -> translations.letter(key, false);
      case "agreed" -> translations.letter(key, true);
      case "sentence" -> translations.sentence(key);
      default -> throw new LetterRefused("There is no such letter.");
    };
  }

  private static void show(byte[] pdf, HttpServletResponse response) throws IOException {
    head(response, "inline", "preview.pdf");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }

  private static PrintWish wish(HttpServletRequest request) {
    return new PrintWish(
        number(request.getParameter("sheets"), 0),
        number(request.getParameter("set"), 1),
        number(request.getParameter("from"), 1),
        "yes".equals(request.getParameter("separated")));
  }

  private static int number(String text, int otherwise) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    // What is no number is no part that there is.
    return text.strip().matches("\\d{1,7}") ? Integer.parseInt(text.strip()) : -1;
  }

  private static void send(LetterDocument document, HttpServletResponse response)
      throws IOException {
    head(response, "attachment", document.fileName());
    document.content().writeTo(response.getOutputStream());
  }

  private static void head(HttpServletResponse response, String disposition, String fileName) {
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", disposition + "; filename=\"" + fileName + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
  }
}
