package org.parentsmatter.staff.web;

import java.io.Serializable;
import org.parentsmatter.staff.MemberFacts;

/** What is typed about one member of staff. */
public class MemberForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String givenName;
  private String familyName;
  private String worksAs;
  private String email;

  void show(MemberFacts facts) {
    givenName = facts.givenName();
    familyName = facts.familyName();
    worksAs = facts.worksAs();
    email = facts.email();
  }

  MemberFacts facts() {
    return new MemberFacts(givenName, familyName, worksAs, email);
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getWorksAs() {
    return worksAs;
  }

  public void setWorksAs(String worksAs) {
    this.worksAs = worksAs;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
