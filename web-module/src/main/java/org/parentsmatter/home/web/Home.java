package org.parentsmatter.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.parentsmatter.intranet.PageRule;

/** The page after signing in. */
@Named
@RequestScoped
@PageRule(path = "/home.xhtml", menu = "Home", order = 0)
public class Home {}
