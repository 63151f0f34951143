package org.parentsmatter.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.micro.CommandLine.Command;

/** What people type, and what they are told when it makes no sense. */
class CommandLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --nonsense                        | --nonsense
          nonsense                          | nonsense
          --port                            | --port needs a value
          --port= --demo                    | --port needs a value
          --data --demo                     | --data needs a value
          --port 0                          | 65535
          --port 65536                      | 65535
          --port http                       | http
          --port 99999999999                | 65535
          --port 80 --port 81               | twice
          --from X                          | --from
          --template X                      | --template
          letters                           | --from
          letters --from X                  | --out
          letters --out X                   | --from
          letters --from X --out Y --demo   | --demo
          letters --from X --out Y --port 1 | --port
          letters --from --out Y            | --from needs a value
          """)
  void whatMakesNoSenseIsNamed(String typed, String named) {
    assertThatThrownBy(() -> CommandLine.parse(typed.split(" ")))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining(named)
        .hasMessageNotContaining("\n");
  }

  @Test
  void withoutWordsItServesThisMachine() {
    CommandLine line = CommandLine.parse();
    assertThat(line.command()).isEqualTo(Command.SERVE);
    assertThat(line.port()).isEqualTo(8080);
    assertThat(line.address()).isEqualTo("127.0.0.1");
    assertThat(line.data()).isEmpty();
    assertThat(line.demo()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port 81 --demo", "--demo --port=81"})
  void valuesFollowASpaceOrAnEqualsSign(String typed) {
    CommandLine line = CommandLine.parse(typed.split(" "));
    assertThat(line.port()).isEqualTo(81);
    assertThat(line.demo()).isTrue();
  }

  @Test
  void lettersKnowWhereFromAndWhereTo() {
    CommandLine line = CommandLine.parse("letters", "--from", "export.zip", "--out", "a b");
    assertThat(line.command()).isEqualTo(Command.LETTERS);
    assertThat(line.from()).isEqualTo(Path.of("export.zip").toAbsolutePath());
    assertThat(line.out()).isEqualTo(Path.of("a b").toAbsolutePath());
    assertThat(line.template()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "letters --help", "--nonsense --help", "-h"})
  void helpIsGivenWhateverElseIsTyped(String typed) {
    assertThat(CommandLine.parse(typed.split(" ")).command()).isEqualTo(Command.HELP);
  }
}
