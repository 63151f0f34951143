package org.parentsmatter.intranet;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.primefaces.csp.CspException;

/**
 * What goes wrong on a page, in words. A refusal by an action is a message on the page; on the way
 * to a page it is the page that says there is nothing here. A page kept open too long is opened
 * afresh. All else is logged under a reference that the person can read out.
 */
class PlainWords extends ExceptionHandlerWrapper {
  PlainWords(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext context = (ExceptionQueuedEventContext) events.next().getSource();
      events.remove();
      if (!faces.getResponseComplete()) {
        try {
          say(faces, context.getException(), context.getPhaseId());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    getWrapped().handle();
  }

  private static void say(FacesContext faces, Throwable problem, PhaseId phase) throws IOException {
    boolean canStillShow = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE;
    Optional<String> refusal = Refusals.words(problem);
    if (Causes.of(problem).anyMatch(ViewExpiredException.class::isInstance)) {
      openAfresh(faces);
    } else if (Causes.of(problem).anyMatch(CspException.class::isInstance)) {
      end(faces, HttpServletResponse.SC_BAD_REQUEST, "/refused.xhtml");
    } else if (Refusals.isNotAllowed(problem)) {
      sayMissing(faces, canStillShow);
    } else if (refusal.isPresent() && canStillShow) {
      refuse(faces, refusal.get());
    } else if (refusal.isPresent()) {
      sayMissing(faces, false);
    } else {
      sayTrouble(faces, problem);
    }
  }

  /** Also what a page does by itself says so when it is refused, and is silent otherwise. */
  private static void refuse(FacesContext faces, String words) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, ""));
    faces.validationFailed();
    if (faces.getPartialViewContext().isAjaxRequest()) {
      faces.getPartialViewContext().getRenderIds().add("messages");
    }
  }

  private static void openAfresh(FacesContext faces) throws IOException {
    ExternalContext external = faces.getExternalContext();
    String page = external.getRequestServletPath();
    external.redirect(
        external.getRequestContextPath()
            + "/expired.xhtml"
            + (Addresses.isOwnPage(page) ? "?page=" + Addresses.encode(page) : ""));
    faces.responseComplete();
  }

  private static void sayMissing(FacesContext faces, boolean canStillShow) throws IOException {
    if (canStillShow && faces.getPartialViewContext().isAjaxRequest()) {
      refuse(faces, "That is not there any more, or not for you to change. Nothing was done.");
    } else {
      end(faces, HttpServletResponse.SC_NOT_FOUND, "/missing.xhtml");
    }
  }

  private static void sayTrouble(FacesContext faces, Throwable problem) throws IOException {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String reference = Trouble.log(request, problem);
    end(
        faces,
        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
        "/trouble.xhtml?reference=" + reference);
  }

  /** Ends the request: by its status, or for a part of a page by going to the page that says it. */
  private static void end(FacesContext faces, int status, String page) throws IOException {
    ExternalContext external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      ((HttpServletResponse) external.getResponse()).resetBuffer();
    }
    if (faces.getPartialViewContext().isAjaxRequest()) {
      PartialRedirect.send(
          (HttpServletResponse) external.getResponse(), external.getRequestContextPath() + page);
    } else {
      external.responseSendError(status, null);
    }
    faces.responseComplete();
  }
}
