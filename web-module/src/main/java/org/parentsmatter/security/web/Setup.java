package org.parentsmatter.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.accounts.SettingUp;
import org.parentsmatter.intranet.PageRule;

/** The page behind the link in the log: names the school and creates the first administrator. */
@Named
@RequestScoped
@PageRule(path = "/security/setup.xhtml", open = true)
public class Setup {
  @Inject private SettingUp settingUp;
  @Inject private FacesContext faces;

  private String token;
  private String schoolName;
  private String displayName;
  private String username;
  private String password;
  private boolean done;

  /** Whether to show the form: it has to be there to be read when it comes back. */
  public boolean isPossible() {
    return faces.isPostback() ? !done : settingUp.isOpen(token);
  }

  public void setUp() {
    settingUp.setUp(token, schoolName, username, displayName, password);
    done = true;
  }

  public boolean isDone() {
    return done;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getSchoolName() {
    return schoolName;
  }

  public void setSchoolName(String schoolName) {
    this.schoolName = schoolName;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
