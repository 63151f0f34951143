package org.parentsmatter.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.parentsmatter.family.YearGroup;

/** Year groups as people at the school say them. */
@Named
@ApplicationScoped
public class Years {
  /** "Year 7" or "Reception"; "not known" when there is none. */
  public String name(String yearGroup) {
    String name = YearGroup.inWords(yearGroup);
    return name.isEmpty() ? "not known" : name;
  }
}
