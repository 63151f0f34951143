package org.parentsmatter.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parentsmatter.imports.Danger;
import org.parentsmatter.imports.DangerFound;
import org.parentsmatter.imports.ImportStatus;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.imports.mapping.ReceivingExports;

/** Letters go out only after an import that was done to its end. */
class FollowingImportsTest {
  @TempDir private Path export;

  @Test
  void an_import_without_plans_is_no_success() {
    assertThatThrownBy(() -> follow(ImportStatus.WITHOUT_PLANS, "No plans were drafted."))
        .isInstanceOf(HandoverFailed.class)
        .hasMessage("No plans were drafted.");
  }

  @Test
  void one_that_broke_off_failed_and_one_that_cannot_be_used_was_refused() {
    assertThatThrownBy(() -> follow(ImportStatus.FAILED, "It broke off."))
        .isInstanceOf(HandoverFailed.class)
        .hasMessage("It broke off.");
    assertThatThrownBy(() -> follow(ImportStatus.REFUSED, "users.csv is missing."))
        .isInstanceOf(HandoverRefused.class)
        .hasMessage("users.csv is missing.");
  }

  @Test
  void one_that_is_done_goes_on_whether_it_changed_anything_or_not() throws Exception {
    assertThat(follow(ImportStatus.APPLIED, null).status()).isEqualTo(ImportStatus.APPLIED);
    assertThat(follow(ImportStatus.UNCHANGED, null).status()).isEqualTo(ImportStatus.UNCHANGED);
  }

  /** Nobody sits in front of it who could say that this is right. */
  @Test
  void an_import_that_looks_dangerous_is_refused_in_words() {
    assertThatThrownBy(() -> follow(ImportStatus.PREVIEWED, null))
        .isInstanceOf(HandoverRefused.class)
        .hasMessageContainingAll(
            "Nothing was changed", "120 of 200 pupils would leave", "Imports", "apply it");
  }

  private ImportSummary follow(ImportStatus end, String message) throws Exception {
    FollowingImports following = new FollowingImports();
    Field imports = FollowingImports.class.getDeclaredField("imports");
    imports.setAccessible(true);
    imports.set(following, new Ended(end, message));
    Field receiving = FollowingImports.class.getDeclaredField("receiving");
    receiving.setAccessible(true);
    receiving.set(following, new Begun());
    return following.run(export, words -> {});
  }

  /** An export of which nothing had to be asked. */
  private static final class Begun extends ReceivingExports {
    @Override
    public long beginUnattended(Path source, String name) {
      return 1;
    }
  }

  /** An import that has come to its end. */
  private static final class Ended extends ImportingSchoolData {
    private final ImportSummary summary;

    Ended(ImportStatus status, String message) {
      summary =
          new ImportSummary(
              1,
              "export",
              status,
              null,
              0,
              0,
              0,
              null,
              null,
              List.of(new DangerFound(Danger.PUPILS_LEAVE, 120, 200)),
              "office",
              null,
              null,
              message);
    }

    @Override
    public ImportSummary find(long id) {
      return summary;
    }
  }
}
