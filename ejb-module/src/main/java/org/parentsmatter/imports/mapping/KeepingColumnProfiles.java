package org.parentsmatter.imports.mapping;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Remembers what the columns of the school's own reports are, so that nobody is asked twice. */
@Stateless
@Needs(Right.IMPORT_DATA)
public class KeepingColumnProfiles {
  private static final String SUBJECT = "column-profile";

  @Inject private ColumnProfiles profiles;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /** All profiles, by name. */
  public List<ProfileSummary> all() {
    return profiles.all().stream().map(ColumnProfile::summary).toList();
  }

  /** What a profile says of a report with these headings, if there is one. */
  public Optional<Answer> answer(List<String> headings) {
    return profiles
        .withHeadings(ColumnMapping.headingsKey(headings))
        .map(profile -> new Answer(profile.getName(), profile.getKind(), profile.fields(headings)));
  }

  /** Writes down that the profile for these headings has answered for a file, if there is one. */
  public void used(List<String> headings) {
    profiles
        .withHeadings(ColumnMapping.headingsKey(headings))
        .ifPresent(profile -> profile.used(Instant.now()));
  }

  /** What the columns are by the profile that has most of these headings, if one has any. */
  public Optional<List<Field>> likest(FileKind kind, List<String> headings) {
    return profiles.all().stream()
        .filter(profile -> profile.getKind() == kind)
        .map(profile -> profile.fields(headings))
        .max(Comparator.comparingLong(KeepingColumnProfiles::named))
        .filter(fields -> named(fields) > 0);
  }

  private static long named(List<Field> fields) {
    return fields.stream().filter(Objects::nonNull).count();
  }

  /**
   * The answer of a profile.
   *
   * @param fields what the columns are, in the order of the headings; null for one left out
   */
  public record Answer(String name, FileKind kind, List<Field> fields) {}

  /**
   * Saves what the columns of a report are. Where a profile has the same headings already, that one
   * says from now on what this does, under the new name.
   *
   * @throws ColumnProfileRefused when the name is blank, too long or taken
   */
  public void save(String name, FileKind kind, List<String> headings, List<Field> fields) {
    ColumnProfile profile =
        profiles
            .withHeadings(ColumnMapping.headingsKey(headings))
            .orElseGet(() -> new ColumnProfile(headings, currentUser.name(), Instant.now()));
    profile.say(kind, headings, fields);
    nameAndStore(profile, name);
    record(AuditAction.COLUMN_PROFILE_SAVED, profile, kind.label());
  }

  /**
   * Gives a profile another name.
   *
   * @throws ColumnProfileRefused when it is blank, too long or taken
   */
  public void rename(long id, String name) {
    ColumnProfile profile = profiles.get(id);
    String before = profile.getName();
    nameAndStore(profile, name);
    record(AuditAction.COLUMN_PROFILE_SAVED, profile, "renamed from " + before);
  }

  /** Deletes a profile. What was imported by it stays; the next such file is asked about again. */
  public void delete(long id) {
    ColumnProfile profile = profiles.get(id);
    profiles.delete(profile);
    record(AuditAction.COLUMN_PROFILE_DELETED, profile, profile.getKind().label());
  }

  private void nameAndStore(ColumnProfile profile, String name) {
    profile.rename(name);
    if (profiles.isTaken(profile)) {
      throw ColumnProfiles.taken(profile.getName());
    }
    profiles.store(profile);
  }

  private void record(AuditAction action, ColumnProfile profile, String what) {
    auditLog.record(action, SUBJECT, profile.getId(), profile.getName() + ": " + what);
  }
}
