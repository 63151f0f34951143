package org.parentsmatter.school.web;

import java.io.Serializable;
import org.parentsmatter.school.SchoolSettings;

/** The school's settings as they are being typed. */
public class SchoolForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long version;
  private String name;
  private String address;
  private String telephone;
  private String email;
  private String website;
  private String officeHours;
  private String senderName;
  private String senderRole;

  SchoolForm(SchoolSettings saved) {
    version = saved.version();
    name = saved.name();
    address = saved.address();
    telephone = saved.telephone();
    email = saved.email();
    website = saved.website();
    officeHours = saved.officeHours();
    senderName = saved.senderName();
    senderRole = saved.senderRole();
  }

  SchoolSettings settings() {
    return new SchoolSettings(
        version, name, address, telephone, email, website, officeHours, senderName, senderRole);
  }

  void movedOnTo(long newVersion) {
    version = newVersion;
  }

  long version() {
    return version;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getTelephone() {
    return telephone;
  }

  public void setTelephone(String telephone) {
    this.telephone = telephone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }

  public String getOfficeHours() {
    return officeHours;
  }

  public void setOfficeHours(String officeHours) {
    this.officeHours = officeHours;
  }

  public String getSenderName() {
    return senderName;
  }

  public void setSenderName(String senderName) {
    this.senderName = senderName;
  }

  public String getSenderRole() {
    return senderRole;
  }

  public void setSenderRole(String senderRole) {
    this.senderRole = senderRole;
  }
}
