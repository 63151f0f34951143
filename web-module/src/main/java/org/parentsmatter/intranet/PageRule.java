package org.parentsmatter.intranet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.parentsmatter.security.Right;

/**
 * Says on a page's bean which page it serves and who may open it. A page without a rule is not
 * served. The rule keeps people from a page they can do nothing with; what protects the data is the
 * right that each use case asks for itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PageRule {
  /** The page, from the root of the application, for instance {@code /family/list.xhtml}. */
  String path();

  /** The right needed to open the page. */
  Right needs() default Right.SIGNED_IN;

  /** Whether the page is open to people who are not signed in; {@link #needs} then says nothing. */
  boolean open() default false;

  /** The words under which the page stands in the navigation of its section; empty for no entry. */
  String menu() default "";

  /** The place among the entries of the section, smallest first. */
  int order() default 100;
}
