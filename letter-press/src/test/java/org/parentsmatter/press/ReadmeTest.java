package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadmeTest {

  @ParameterizedTest
  @EnumSource
  void everyFieldIsExplainedToTemplateWriters(MergeField field) throws Exception {
    assertThat(Files.readString(Path.of("README.md"))).contains("`{" + field.field() + "}`");
  }
}
