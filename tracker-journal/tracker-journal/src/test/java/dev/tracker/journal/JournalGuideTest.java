package dev.tracker.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.Archived;
import dev.tracker.journal.archive.Archiver;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.prove.EntryProof;
import dev.tracker.journal.prove.ProofChecker;
import dev.tracker.journal.prove.ProofMaker;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.read.State;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/journal.md, as it stands there. */
class JournalGuideTest {
  private static final Path PAGE = Path.of("../../docs/journal.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/tracker/journal/JournalGuideTest.java");

  @Test
  void worksAsItIsShown(@TempDir Path directory) throws Exception {
    try (FreshDatabase database = new Databases.H2().fresh()) {
      Report report = guide(database, directory.resolve("heads.jsonl"), directory);
      assertThat(report.isSound()).isTrue();
      assertThat(report.sealed()).isEqualTo(2);
    }
  }

  private static Report guide(DataSource dataSource, Path heads, Path folder) throws Exception {
    // shown: make
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.apply(connection); // or run the file of your database as a migration
    }
    // shown: end

    // shown: write
    DataSourceTransactions transactions = new DataSourceTransactions(dataSource);
    JournalTracker tracker = JournalTracker.builder(dataSource, transactions).build();
    ActivityContext context = ActivityContext.root().with(JournalTracker.ACTOR, "alice");
    // shown: end
    for (String name : List.of("Ada", "Ada Lovelace")) {
      transactions.run(
          connection -> {
            try (Activity activity = tracker.start(context, "rename", "user", "name", name)) {
              activity.reportChange("7", Map.of("name", name));
            }
            return null;
          });
    }

    // shown: keep
    SealKey key = KeyFiles.generate(); // once; then KeyFiles.write and KeyFiles.read
    JournalKeeper keeper =
        new JournalKeeper(
            OwnTransactions.on(dataSource),
            "node-1",
            () -> key,
            HeadExports.toFile(heads),
            Duration.ofMillis(200),
            Clock.systemUTC());
    keeper.start();
    // shown: end
    while (!Files.exists(heads) || Files.size(heads) == 0) {
      Thread.sleep(10);
    }

    // shown: read
    Journal journal = Journal.on(dataSource);
    for (State state : journal.history("user", "7").toList()) {
      System.out.println(state.stored().entry().call().operation() + " " + state.differences());
    }
    // shown: end
    assertThat(journal.history("user", "7").toList().get(1).differences().toString())
        .isEqualTo("[Difference[path=name, before=Ada, after=Ada Lovelace]]");

    // shown: verify
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    Report report =
        new Verifier(OwnTransactions.on(dataSource), trusted, HeadExports.read(heads)).run();
    report.findings().forEach(System.out::println); // none, if nobody altered anything
    // shown: end
    UUID eventId = journal.recent(1).get(0).entry().eventId();
    Path publicKey = folder.resolve("key.pem.pub");
    KeyFiles.write(key, folder.resolve("key.pem"), publicKey);
    Path file = folder.resolve("proof.json");

    // shown: prove
    ProofMaker proofs = new ProofMaker(OwnTransactions.on(dataSource));
    Files.writeString(file, proofs.prove(eventId, false).toJson()); // true: with personal fields
    // shown: end

    // shown: check
    TrustedKeys auditor = TrustedKeys.of(List.of(KeyFiles.readPublic(publicKey)));
    EntryProof proof = EntryProof.ofJson(Files.readString(file));
    Optional<String> fault = new ProofChecker(auditor).check(proof); // empty, if the proof holds
    boolean exported = HeadExports.read(heads).contains(proof.head());
    // shown: end
    assertThat(fault).isEmpty();
    assertThat(exported).isTrue();

    // shown: find
    EntryFilter filter =
        EntryFilter.all().ofKind(EntryKind.CHANGE).byActor("alice").between(null, Instant.now());
    for (StoredEntry found : journal.find(filter).toList()) { // the latest first
      System.out.println(found.position() + " " + found.entry().call().subject());
    }
    // shown: end
    assertThat(journal.find(filter)).hasSize(2);
    keeper.close();
    tracker.close();
    assertThat(report.sealed()).isEqualTo(2);

    // shown: archive
    ArchiveFolder archives = new ArchiveFolder(folder);
    Instant old = Instant.now().minus(Period.ofDays(90));
    Archived archived =
        new Archiver(OwnTransactions.on(dataSource), archives, Clock.systemUTC())
            .run(old, Progress.UNHEARD);
    archived.heldBack().ifPresent(cursor -> System.out.println(cursor.name() + " needs the rest"));
    // shown: end
    assertThat(archived.entries()).isZero();
    return report;
  }

  @Test
  void thePageShowsThisCode() throws Exception {
    String page = Files.readString(PAGE);
    String source = Files.readString(SOURCE);
    String[] parts = source.split("// shown: ", -1);
    int shown = 0;
    for (String part : parts) {
      if (part.matches("(?s)(make|write|keep|read|find|verify|prove|check|archive)\n.*")) {
        String code = part.substring(part.indexOf('\n') + 1, part.lastIndexOf('\n'));
        String flush =
            code.lines().map(JournalGuideTest::outdented).collect(Collectors.joining("\n"));
        assertThat(page).contains("```java\n" + flush.strip() + "\n```");
        shown++;
      }
    }
    assertThat(shown).isEqualTo(9);
  }

  private static String outdented(String line) {
    return line.startsWith("    ") ? line.substring(4) : line;
  }
}
