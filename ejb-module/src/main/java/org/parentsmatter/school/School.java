package org.parentsmatter.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;

/**
 * The one school that this installation serves. Its row is there from the first start, without a
 * name; setting up gives it one, and the settings page the rest. Its pictures are kept apart
 * ({@link Schools#logo()}), so that reading the name does not read them.
 */
@Entity
@Table(name = "school")
public class School {
  /** The key of the only row. */
  static final long ONLY = 1;

  /** Whether the school is made up; kept as a word since no table has a boolean column. */
  enum Demonstration {
    YES,
    NO
  }

  @Id private long id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Demonstration demonstration;

  private String address;
  private String telephone;
  private String email;
  private String website;

  @Column(name = "office_hours")
  private String officeHours;

  @Column(name = "sender_name")
  private String senderName;

  @Column(name = "sender_role")
  private String senderRole;

  /** As "18:00"; null with the end of the quiet hours where the school keeps none. */
  @Column(name = "quiet_from")
  private String quietFrom;

  @Column(name = "quiet_until")
  private String quietUntil;

  @Version private long version;

  protected School() {}

  void becomeDemonstration() {
    demonstration = Demonstration.YES;
  }

  boolean isDemonstration() {
    return demonstration == Demonstration.YES;
  }

  /** Takes over what somebody typed, unless somebody else has saved since it was read. */
  void keep(SchoolSettings settings) {
    requireVersion(settings.version());
    settings.check();
    name = settings.name();
    address = settings.address();
    telephone = settings.telephone();
    email = settings.email();
    website = settings.website();
    officeHours = settings.officeHours();
    senderName = settings.senderName();
    senderRole = settings.senderRole();
  }

  /** Takes over the quiet hours, unless somebody else has saved since they were read. */
  void keep(QuietTimes times) {
    requireVersion(times.version());
    times.check();
    quietFrom = times.from() == null ? null : times.from().toString();
    quietUntil = times.until() == null ? null : times.until().toString();
  }

  QuietTimes quietTimes() {
    return new QuietTimes(version, time(quietFrom), time(quietUntil));
  }

  private static LocalTime time(String text) {
    return text == null ? null : LocalTime.parse(text);
  }

  void requireVersion(long read) {
    if (read != version) {
      throw new SchoolChangedMeanwhile();
    }
  }

  long version() {
    return version;
  }

  SchoolSettings settings() {
    return new SchoolSettings(
        version, name, address, telephone, email, website, officeHours, senderName, senderRole);
  }
}
