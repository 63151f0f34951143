package org.parentsmatter.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case that needs no right, and why it may: signing in, setting up. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenToEveryone {
  /** Why nobody needs to be signed in for it. */
  String because();
}
