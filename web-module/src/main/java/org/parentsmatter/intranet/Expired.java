package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A page that stood open too long: one click opens it afresh. */
@Named
@RequestScoped
@PageRule(path = "/expired.xhtml", open = true)
public class Expired {
  @Inject private HttpServletRequest request;

  /** The page to open again. */
  public String getPage() {
    String page = request.getParameter("page");
    return Addresses.isOwnPage(page) ? page : "/home.xhtml";
  }
}
