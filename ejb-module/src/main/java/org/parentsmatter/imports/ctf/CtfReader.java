package org.parentsmatter.imports.ctf;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.imports.ExportRefused;

/**
 * Takes the pupils out of a Common Transfer File, one after the other. What the product has no use
 * for (attendance, assessments, special needs) is passed over. The names of elements are those of
 * the specification of CTF 15 to 24; versions differ in Sex and Gender only, as far as they matter
 * here.
 */
final class CtfReader {
  /** No school keeps so many contacts of one pupil. */
  private static final int MOST_CONTACTS = 50;

  private final String file;
  private final XmlElements xml;
  private CtfFacts source;

  CtfReader(String file, XmlElements xml) {
    this.file = file;
    this.xml = xml;
  }

  /** Takes a pupil as soon as he or she has been read. */
  @FunctionalInterface
  interface Taker {
    void take(CtfPupil pupil) throws IOException, SQLException;
  }

  void read(Taker taker) throws IOException, SQLException {
    if (!xml.root().equalsIgnoreCase("CTfile")) {
      throw new ExportRefused(
          "%s is no Common Transfer File: it begins with <%s>, not with <CTfile>. Choose the CTF that your MIS exported."
              .formatted(file, xml.root()));
    }
    source = new CtfFacts(xml.here());
    int top = xml.depth();
    while (xml.child(top)) {
      if (xml.is("Header")) {
        header();
      } else if (xml.is("CTFpupilData")) {
        int data = xml.depth();
        while (xml.child(data)) {
          if (xml.is("Pupil")) {
            taker.take(pupil());
          }
        }
      }
    }
  }

  private void header() {
    int header = xml.depth();
    while (xml.child(header)) {
      if (xml.is("SourceSchool")) {
        leaves(source);
      }
    }
  }

  private CtfPupil pupil() {
    CtfFacts facts = new CtfFacts(xml.here());
    List<CtfPupil.Language> languages = new ArrayList<>();
    List<CtfContact> contacts = new ArrayList<>();
    CtfAddress address = CtfAddress.NONE;
    CtfHistory history = new CtfHistory(source);
    int pupil = xml.depth();
    while (xml.child(pupil)) {
      switch (xml.name().toLowerCase(Locale.ROOT)) {
        case "basicdetails" -> basicDetails(facts, languages);
        case "lookedafter" -> leaves(facts);
        case "address" -> address = CtfAddress.of(address(new CtfFacts(xml.here())));
        case "contacts" -> contacts(contacts);
        case "schoolhistory" -> schools(history);
        case "upn", "surname", "forename", "dob", "sex", "gender" -> leaf(facts);
        default -> {}
      }
    }
    return new CtfPupil(facts, address, languages, contacts, source, history.leaving());
  }

  private void schools(CtfHistory history) {
    int all = xml.depth();
    while (xml.child(all)) {
      if (xml.is("School")) {
        CtfFacts school = new CtfFacts(xml.here());
        leaves(school);
        history.add(school);
      }
    }
  }

  private void leaf(CtfFacts facts) {
    String name = xml.name();
    facts.add(name, xml.value());
  }

  private void leaves(CtfFacts facts) {
    int depth = xml.depth();
    while (xml.child(depth)) {
      leaf(facts);
    }
  }

  private void basicDetails(CtfFacts facts, List<CtfPupil.Language> languages) {
    int details = xml.depth();
    while (xml.child(details)) {
      switch (xml.name().toLowerCase(Locale.ROOT)) {
        case "ncyearactual", "preferredforename" -> leaf(facts);
        case "languages" -> languages(languages);
        default -> {}
      }
    }
  }

  private void languages(List<CtfPupil.Language> languages) {
    int all = xml.depth();
    while (xml.child(all)) {
      CtfFacts one = new CtfFacts(xml.here());
      leaves(one);
      if (one.has("Language") && languages.size() < MOST_CONTACTS) {
        String type = one.has("LanguageType") ? one.text("LanguageType") : "F";
        languages.add(new CtfPupil.Language(type.toUpperCase(Locale.ROOT), one.value("Language")));
      }
    }
  }

  private CtfFacts address(CtfFacts facts) {
    int address = xml.depth();
    while (xml.child(address)) {
      if (xml.is("BS7666Address") || xml.is("AddressLines")) {
        leaves(facts);
      } else {
        leaf(facts);
      }
    }
    return facts;
  }

  private void contacts(List<CtfContact> contacts) {
    int all = xml.depth();
    while (xml.child(all)) {
      if (!xml.is("Contact")) {
        continue;
      }
      if (contacts.size() == MOST_CONTACTS) {
        throw new ExportRefused(
            "%s, line %d: this pupil has more than %d contacts. Is the file damaged?"
                .formatted(file, xml.line(), MOST_CONTACTS));
      }
      contacts.add(contact());
    }
  }

  private CtfContact contact() {
    CtfFacts facts = new CtfFacts(xml.here());
    CtfFacts address = new CtfFacts(xml.here());
    List<CtfContact.Phone> phones = new ArrayList<>();
    int contact = xml.depth();
    while (xml.child(contact)) {
      switch (xml.name().toLowerCase(Locale.ROOT)) {
        case "address" -> address(address);
        case "addressaspupil" -> leaf(address);
        case "phones" -> phones(phones);
        case "order",
            "title",
            "surname",
            "forename",
            "middlenames",
            "gender",
            "sex",
            "relationship",
            "responsibility",
            "email" ->
            leaf(facts);
        default -> {}
      }
    }
    boolean asPupil = address.saysYes("AddressAsPupil");
    return new CtfContact(
        facts, asPupil, asPupil ? CtfAddress.NONE : CtfAddress.of(address), phones);
  }

  private void phones(List<CtfContact.Phone> phones) {
    int all = xml.depth();
    while (xml.child(all)) {
      CtfFacts one = new CtfFacts(xml.here());
      leaves(one);
      if (one.has("PhoneNo") && phones.size() < MOST_CONTACTS) {
        String type = one.has("TelephoneType") ? one.text("TelephoneType") : "";
        phones.add(new CtfContact.Phone(type.toUpperCase(Locale.ROOT), one.text("PhoneNo")));
      }
    }
  }
}
