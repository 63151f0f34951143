package org.parentsmatter.pack.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parentsmatter.intranet.Handout;
import org.parentsmatter.pack.PackRefused;
import org.parentsmatter.pack.PrintingPacks;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.NotAllowed;

/**
 * Hands out the paper of a pack, {@code 7}. Who lacks the right, or asks for another's, is told
 * what somebody is told who asks for one that does not exist.
 */
@WebServlet("/pack/file/*")
public class PackFile extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingPacks printing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] asked = String.valueOf(request.getPathInfo()).split("/", -1);
    try {
      long id = PackNumber.of(asked.length == 2 ? asked[1] : null);
      send(id, request, response);
    } catch (NotAllowed | NothingHere e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] pdf;
    try {
      pdf = printing.print(id);
    } catch (PackRefused e) {
      response.sendRedirect(request.getContextPath() + "/pack/choose.xhtml?unprinted=yes&id=" + id);
      return;
    }
    Handout.toKeep(response, pdf, "application/pdf", "family-pack.pdf");
  }
}
