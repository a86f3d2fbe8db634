package dev.tracker.journalcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/journal-cli.md shows, in its order, and compares what is printed. */
class CliPageTest {
  private static final Path PAGE = Path.of("../../docs/journal-cli.md");
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EVENT = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Set<String> FILES =
      Set.of("key.pem", "key.pem.pub", "heads.jsonl", "proof.json", "archives");
  private static final String URL = "TRACKER_JOURNAL_URL";

  @TempDir private Path directory;
  private final List<String> outputs = new ArrayList<>();
  private int code;

  /** As if the variable were set, which no process can do for itself. */
  @AfterEach
  void forget() {
    System.clearProperty(URL);
  }

  private record Step(String command, List<String> shown) {}

  private static List<Step> steps() throws Exception {
    List<Step> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      for (String line : block.group(1).lines().toList()) {
        if (line.startsWith("$ ")) {
          steps.add(new Step(line.substring(2), new ArrayList<>()));
        } else {
          steps.get(steps.size() - 1).shown().add(line);
        }
      }
    }
    return steps;
  }

  @Test
  void eachCommandPrintsWhatIsShown() throws Exception {
    System.setProperty(URL, Urls.h2(directory));
    List<Step> steps = steps();
    assertThat(steps).hasSizeGreaterThan(15);
    for (Step step : steps) {
      String printed = run(step.command());
      String expected =
          step.shown().stream()
              .map(line -> Pattern.quote(line).replace("…", "\\E.*?\\Q") + "\n")
              .collect(Collectors.joining());
      assertThat(printed).as(step.command()).matches(expected);
      outputs.add(printed);
    }
  }

  private String run(String command) throws Exception {
    if (command.startsWith("sql ")) {
      shop().run(command.substring("sql ".length()));
      return "";
    }
    if (command.equals("echo $?")) {
      return code + "\n";
    }
    assertThat(command).startsWith("tracker-journal ");
    if (command.equals("tracker-journal subscribers")) {
      shop().fail("mail", "no such address");
    }
    String[] words = command.substring("tracker-journal ".length()).split(" ");
    Shell.Result result = Shell.run(Arrays.stream(words).map(this::inPlace).toArray(String[]::new));
    code = result.code();
    assertThat(result.err()).as(command).isEmpty();
    if (words[0].equals("init")) {
      begin();
    }
    return result.out().replace(directory + "/", "");
  }

  private void begin() throws Exception {
    Shop shop = shop();
    shop.rename("alice", "7", "Ada", "Ada Lovelace");
    shop.rename("bob", "8", "Bob");
    shop.keep();
  }

  private Shop shop() throws Exception {
    return new Shop(
        Urls.dataSource(System.getProperty(URL)),
        directory.resolve("key.pem"),
        directory.resolve("heads.jsonl"));
  }

  private String inPlace(String word) {
    if (word.equals("EVENT")) {
      Matcher event = EVENT.matcher(String.join("\n", outputs));
      assertThat(event.find()).isTrue();
      return event.group();
    }
    return FILES.contains(word) ? directory.resolve(word).toString() : word;
  }

  /** Each exit code is on the page, and each command. */
  @Test
  void thePageNamesAllCommands() throws Exception {
    String page = Files.readString(PAGE);
    assertThat(JournalCli.commandLine().getSubcommands().keySet())
        .filteredOn(name -> !name.equals("help"))
        .hasSize(17)
        .allSatisfy(name -> assertThat(page).contains("tracker-journal " + name));
  }
}
