package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.parentsmatter.school.SchoolName;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.SignedIn;

/** What every page shows of the school and of the person signed in. */
@Named
@RequestScoped
public class Frame {
  @Inject private CurrentUser currentUser;
  @Inject private SchoolName school;

  /** The school's name, or the product's before the school has one. */
  public String getSchoolName() {
    String name = school.name();
    return name.isEmpty() ? "Parents Matter" : name;
  }

  /** The name of the person signed in. */
  public String getUserName() {
    return currentUser.person().map(SignedIn::displayName).orElse("");
  }

  /** The person's roles in words, for instance "Office, Senior leader". */
  public String getRoles() {
    return currentUser.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
  }
}
