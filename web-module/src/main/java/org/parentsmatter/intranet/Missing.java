package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whatever was asked for is not there, or not for this person: nobody learns which. */
@Named
@RequestScoped
@PageRule(path = "/missing.xhtml", open = true)
public class Missing {}
