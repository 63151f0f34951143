package org.parentsmatter.imports.ctf;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes pupils down, and tells what somebody should look at. */
final class WritingPupils {
  /** Types of language: of correspondence, of the home, first. The first of these that is there. */
  private static final List<String> LANGUAGES = List.of("C", "H", "F");

  private final Told told;
  private final ContactIds ids;
  private final WrittenFiles files;
  private final WritingContacts contacts;
  private final LeavingDates leaving;
  private final Set<String> people = new HashSet<>();

  WritingPupils(Told told, ContactIds ids, WrittenFiles files, LeavingDates leaving)
      throws SQLException {
    this.told = told;
    this.ids = ids;
    this.files = files;
    this.leaving = leaving;
    this.contacts = new WritingContacts(told, files.contacts());
    told.note(
        "This file was read as a Common Transfer File: the pupils in it are added or changed, all others stay. Where a finding names users.csv, demographics.csv or contacts.csv, its line is the line of this file.");
  }

  /**
   * Writes one pupil with all contacts.
   *
   * @param id null when nobody can say who it is
   */
  void write(String id, CtfPupil pupil) throws IOException, SQLException {
    CtfFacts facts = pupil.facts();
    if (id == null) {
      told.leftOut(
          facts.element(),
          pupil.name() == null
              ? "This pupil has no name and was left out, with all contacts. Give the name in your MIS and export again."
              : pupil.name()
                  + " has neither a UPN nor a date of birth, so nobody can say who it is. The pupil was left out, with all contacts: add them in your MIS and export again.");
      return;
    }
    tellOfNumber(facts, pupil.name());
    Map<String, CtfContact> named = named(id, pupil);
    CareAuthority authority = CareAuthority.of(pupil, told);
    pupil(id, pupil, named.keySet(), authority);
    String language = language(pupil);
    if (authority != null) {
      person(facts.value("CareAuthority").line(), authority.id(), null, authority.name());
      contacts.authority(id, pupil, authority);
    }
    for (Map.Entry<String, CtfContact> one : named.entrySet()) {
      CtfFacts contact = one.getValue().facts();
      person(
          contact.element().line(),
          one.getKey(),
          contact.text("Forename"),
          contact.text("Surname"));
      contacts.write(id, pupil, one.getKey(), one.getValue(), language);
    }
  }

  private void tellOfNumber(CtfFacts facts, String name) throws SQLException {
    CtfValue number = facts.value("UPN");
    Upn upn = Upn.of(number.text()).orElse(null);
    if (upn == null) {
      told.warn(
          number,
          name
              + (number.text() == null ? " has no UPN" : " has a UPN that is none")
              + ". Names and date of birth tell who it is until then: give the UPN in your MIS before one of them changes.");
    } else if (!upn.checks()) {
      told.note(
          number,
          "The check letter of this UPN is wrong. It was taken as it came; compare it with your MIS.");
    }
  }

  /** The contacts by id, each once. */
  private Map<String, CtfContact> named(String id, CtfPupil pupil) throws SQLException {
    Map<String, CtfContact> named = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < pupil.contacts().size(); i++) {
      CtfContact contact = pupil.contacts().get(i);
      CtfValue element = contact.facts().element();
      if (contact.name() == null) {
        told.leftOut(
            element,
            "A contact of %s has no name and was left out. Give the name in your MIS."
                .formatted(pupil.name()));
      } else if (named.putIfAbsent(ids.of(id, i), contact) != null) {
        told.leftOut(
            element,
            "%s stands twice among the contacts of %s; the first one counts. Delete one of the two in your MIS."
                .formatted(contact.name(), pupil.name()));
      } else if (!names.add(contact.name().toLowerCase(Locale.ROOT))) {
        told.note(
            element,
            "%s has two contacts called %s. They count as two people; if they are one, delete one of the two in your MIS, or a restriction on one does not hold for the other."
                .formatted(pupil.name(), contact.name()));
      }
    }
    return named;
  }

  private void pupil(String id, CtfPupil pupil, Set<String> contactIds, CareAuthority authority)
      throws IOException, SQLException {
    CtfFacts facts = pupil.facts();
    LocalDate left = leaving.of(pupil);
    Stream<String> agents =
        Stream.concat(
            authority == null ? Stream.empty() : Stream.of(authority.id()), contactIds.stream());
    Map<String, String> user = user(id, "student", facts.text("Forename"), facts.text("Surname"));
    user.put("identifier", Upn.of(facts.text("UPN")).map(Upn::number).orElse(null));
    user.put("agentSourcedIds", String.join(",", agents.toList()));
    user.put(Columns.YEAR, year(facts.text("NCyearActual")));
    user.put(Columns.PREFERRED_NAME, facts.text("PreferredForename"));
    if (left != null) {
      user.put("status", "tobedeleted");
      user.put(Columns.LEFT, left.toString());
    }
    files.users().row(facts.element().line(), user);
    Map<String, String> born = new HashMap<>();
    born.put("sourcedId", id);
    born.put("status", "active");
    born.put("birthDate", facts.text("DOB"));
    born.put("sex", sex(facts.has("Sex") ? facts.text("Sex") : facts.text("Gender")));
    files.demographics().row(facts.value("DOB").line(), born);
  }

  /**
   * Everybody is a relative by role: that gives no right, so that only the relationship the file
   * names can.
   */
  private void person(int line, String id, String given, String family) throws IOException {
    if (people.add(id)) {
      files.users().row(line, user(id, "relative", given, family));
    }
  }

  private static Map<String, String> user(String id, String role, String given, String family) {
    Map<String, String> user = new HashMap<>();
    user.put("sourcedId", id);
    user.put("status", "active");
    user.put("role", role);
    user.put("givenName", given);
    user.put("familyName", family);
    return user;
  }

  /** E1 and E2 are years before the nursery; M and X say that no year is followed. */
  private static String year(String code) {
    return switch (code == null ? "" : code.toUpperCase(Locale.ROOT)) {
      case "", "M", "X" -> null;
      case "E1", "E2" -> "N";
      default -> code;
    };
  }

  private static String sex(String code) {
    return switch (code == null ? "" : code.toUpperCase(Locale.ROOT)) {
      case "M", "1" -> "male";
      case "F", "2" -> "female";
      default -> null;
    };
  }

  /** The language of the home; null when the file does not know. */
  private String language(CtfPupil pupil) throws SQLException {
    for (String type : LANGUAGES) {
      for (CtfPupil.Language language : pupil.languages()) {
        String code = language.code().text();
        if (language.type().equals(type) && !DfeLanguages.namesNone(code)) {
          String iso = DfeLanguages.iso(code).orElse(null);
          if (iso == null) {
            told.note(
                language.code(),
                "No language of this code is known; kept as it came for the parents %s lives with."
                    .formatted(pupil.name()));
          }
          return iso == null ? code : iso;
        }
      }
    }
    return null;
  }
}
