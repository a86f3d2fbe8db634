package dev.tracker.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserRowTest {
  @TempDir private Path folder;
  private JdbcUserDirectory directory;

  @BeforeEach
  void open() {
    directory = JdbcUserDirectory.open(folder.resolve("users"));
  }

  @AfterEach
  void close() {
    assertThat(directory.count()).isZero();
    directory.close();
  }

  @Test
  void rowDoesWhatItSays() throws Exception {
    UserRow.parse("create, Ada@Example.com ,\"Lovelace, Ada\",Engineering,2021-03-15")
        .applyTo(directory);

    assertThat(directory.find("ada@example.com"))
        .map(User::profile)
        .contains(
            new Profile(
                "ada@example.com", "Lovelace, Ada", "Engineering", LocalDate.of(2021, 3, 15)));

    UserRow.parse("delete,ada@example.com,,,").applyTo(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          create                                       | expected 5 columns but found 1
          create,a@example.com,A,Sales,2020-01-20,Rome | expected 5 columns but found 6
          move,a@example.com,A,Sales,2020-01-20        | "move" is none of create, update, delete and find
          ,a@example.com,A,Sales,2020-01-20            | "" is none of create, update, delete and find
          create,,A,Sales,2020-01-20                   | no email
          delete,,,,                                   | no email
          create,a.example.com,A,Sales,2020-01-20      | "a.example.com" is no e-mail address
          create,a@example,A,Sales,2020-01-20          | "a@example" is no e-mail address
          find,a@b@example.com,,,                      | "a@b@example.com" is no e-mail address
          create,a@example.com,,Sales,2020-01-20       | no name
          create,a@example.com,A, ,2020-01-20          | no department
          create,a@example.com,A,Sales,                | no joined
          update,a@example.com,A,Sales,20/01/2020      | "20/01/2020" is no date like 2024-02-29
          update,a@example.com,A,Sales,2023-02-29      | "2023-02-29" is no date like 2024-02-29
          create,a@example.com,"A,Sales,2020-01-20     | a quotation mark is out of place
          create,a@example.com,"A"B,Sales,2020-01-20   | a quotation mark is out of place
          """)
  void malformed(String line, String complaint) {
    assertThatThrownBy(() -> UserRow.parse(line).applyTo(directory))
        .isInstanceOf(MalformedRow.class)
        .hasMessage(complaint);
  }

  @Test
  void valueThatIsTooLong() {
    String line = "create,a@example.com," + "A".repeat(201) + ",Sales,2020-01-20";

    assertThatThrownBy(() -> UserRow.parse(line).applyTo(directory))
        .isInstanceOf(MalformedRow.class)
        .hasMessage("a name of 201 characters");
  }
}
