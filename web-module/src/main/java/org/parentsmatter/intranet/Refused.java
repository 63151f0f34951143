package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A request that no page of ours would send. */
@Named
@RequestScoped
@PageRule(path = "/refused.xhtml", open = true)
public class Refused {}
