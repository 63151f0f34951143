package org.parentsmatter.audience;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/**
 * Some of the staff: all teachers, a team, one person. An audience is everybody in one of its rows.
 */
@Embeddable
public class AudienceRow implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ALL = "-";

  @Enumerated(EnumType.STRING)
  private AudienceKind kind;

  @Column(name = "audience_value")
  private String value;

  protected AudienceRow() {}

  private AudienceRow(AudienceKind kind, String value) {
    this.kind = kind;
    this.value = value;
  }

  /** Everybody who works here. */
  public static AudienceRow everybody() {
    return new AudienceRow(AudienceKind.EVERYBODY, ALL);
  }

  /** Everybody of one kind. */
  public static AudienceRow of(StaffKind kind) {
    return new AudienceRow(AudienceKind.STAFF_KIND, kind.name());
  }

  /**
   * As a page or a file has it: "TEAM:51".
   *
   * @throws IllegalArgumentException for anything else
   */
  public static AudienceRow read(String code) {
    int colon = code.indexOf(':');
    if (colon < 1 || colon == code.length() - 1) {
      throw new IllegalArgumentException(code);
    }
    return new AudienceRow(
        AudienceKind.valueOf(code.substring(0, colon)), code.substring(colon + 1));
  }

  /** To be {@linkplain #read read} again. */
  public String code() {
    return kind + ":" + value;
  }

  /** Whether somebody is among them. */
  public boolean contains(Person person) {
    return switch (kind) {
      case EVERYBODY -> true;
      case STAFF_KIND -> person.kinds().stream().anyMatch(each -> each.name().equals(value));
      case TEAM, COMMUNITY -> person.groups().stream().anyMatch(g -> value.equals("" + g.id()));
      case YEAR -> person.years().contains(value);
      case PERSON -> person.keys().contains(value);
    };
  }

  AudienceKind kind() {
    return kind;
  }

  String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AudienceRow row && kind == row.kind && value.equals(row.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, value);
  }
}
