package org.parentsmatter.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Makes this a Faces application whose context can be injected. */
@FacesConfig
@ApplicationScoped
public class Intranet {}
