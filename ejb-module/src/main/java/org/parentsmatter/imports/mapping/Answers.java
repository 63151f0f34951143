package org.parentsmatter.imports.mapping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.imports.ExportRefused;

/** What is known of a report's columns before a person is asked. */
@Dependent
class Answers {
  @Inject private KeepingColumnProfiles profiles;

  /** What profiles say of all the reports; nothing when they do not say enough. */
  Optional<List<MappedFile>> byProfiles(Examined examined) {
    List<MappedFile> mapped = new ArrayList<>();
    for (Report report : examined.reports()) {
      Optional<MappedFile> file = byProfile(report, examined);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      mapped.add(file.get());
    }
    return Optional.of(mapped);
  }

  /** What profiles and headings that can mean one thing only say of all the reports. */
  List<MappedFile> unattended(Examined examined) {
    return examined.reports().stream()
        .map(
            report -> byProfile(report, examined).orElseGet(() -> bySureHeadings(report, examined)))
        .toList();
  }

  private Optional<MappedFile> byProfile(Report report, Examined examined) {
    return profiles
        .answer(report.headings())
        .filter(answer -> answer.kind() == report.kind())
        .map(answer -> mapped(report, answer))
        .filter(file -> file.mapping().missing(examined.hasUsers()).isEmpty());
  }

  private static MappedFile mapped(Report report, KeepingColumnProfiles.Answer answer) {
    return new MappedFile(
        report.file(),
        report.shown(),
        report.mapping(answer.fields()),
        "read by the profile “" + answer.name() + "”");
  }

  private static MappedFile bySureHeadings(Report report, Examined examined) {
    ColumnMapping mapping = report.mapping(report.guessed(true));
    List<String> missing = mapping.missing(examined.hasUsers());
    if (!missing.isEmpty()) {
      throw new ExportRefused(
          "%s has headings of its own, and none is sure to be %s. Import it once in the browser and save the answer as a profile."
              .formatted(report.shown(), missing.get(0)));
    }
    return new MappedFile(
        report.file(), report.shown(), mapping, "read by the headings that mean one thing only");
  }

  /** Whether somebody has said already that this report stands for itself. */
  boolean isKnown(Report report) {
    return profiles.answer(report.headings()).isPresent();
  }

  /**
   * What to propose to a person: what the likest profile says, else what the headings suggest. Null
   * for a column that is left out.
   */
  List<Field> proposal(Report report) {
    List<Field> guessed = report.guessed(false);
    List<Field> proposal =
        profiles
            .likest(report.kind(), report.headings())
            .orElseGet(() -> new ArrayList<>(Collections.nCopies(guessed.size(), null)));
    Set<Field> taken = new HashSet<>(proposal);
    for (int i = 0; i < guessed.size(); i++) {
      if (proposal.get(i) == null && taken.add(guessed.get(i))) {
        proposal.set(i, guessed.get(i));
      }
    }
    return proposal;
  }
}
