package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.verify.Verifier;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import dev.tracker.journalpage.JournalPage;
import dev.tracker.journalpage.check.Verification;
import dev.tracker.journalpage.server.PageServer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the journal in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Shows the journal in a browser, read-only, until it is interrupted.")
final class ServeCommand extends JournalCommand {
  /** What it is verified with, if at all. */
  static final class Verifying {
    @Option(
        names = "--public",
        paramLabel = "FILE",
        required = true,
        arity = "1..*",
        description = "Verify it with these public keys, and tell on each page.")
    private List<Path> files = List.of();

    @Option(names = "--heads", paramLabel = "FILE", description = "The heads that were exported.")
    private @Nullable Path heads;

    @Option(names = "--archives", paramLabel = "FOLDER", description = "Where the archives are.")
    private @Nullable Path archives;

    @Option(
        names = "--verify-every",
        paramLabel = "DURATION",
        defaultValue = "PT1H",
        description = "How long after the end of the last time; by default ${DEFAULT-VALUE}.")
    private Duration pause = Duration.ofHours(1);

    Verifying() {}
  }

  @ArgGroup(exclusive = false)
  private @Nullable Verifying verifying;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Where; by default any that is free.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Where it listens; by default only this machine can reach it.")
  private @Nullable InetAddress address;

  @Option(
      names = "--name",
      paramLabel = "HOST[:PORT]",
      description = "How browsers call it, where that is not localhost.")
  private Set<String> names = Set.of();

  ServeCommand() {}

  @Override
  @SuppressWarnings("try") // the server is there to run until it is closed
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    DataSource dataSource = database().dataSource(Access.READ);
    InetAddress bound = address == null ? InetAddress.getLoopbackAddress() : address;
    if (!bound.isLoopbackAddress() && names.isEmpty()) {
      throw new JournalException("Say with --name how browsers call this machine.");
    }
    try (Verification verification = verification();
        PageServer ignored =
            PageServer.start(
                JournalPage.of(dataSource, verification, Clock.systemUTC()),
                bound,
                port,
                names,
                link -> print(terminal, link))) {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.SOUND;
  }

  private static synchronized void print(Terminal terminal, String link) {
    terminal.text("Open this link; it works once, for one browser: " + link);
    terminal.json(new CanonicalObject().put("link", link));
  }

  private Verification verification() throws IOException, SQLException {
    Verifying with = verifying;
    if (with == null) {
      return Verification.none();
    }
    verifier(with);
    return Verification.every(() -> verifier(with), with.pause, Clock.systemUTC());
  }

  /** Reads what was exported meanwhile. */
  private Verifier verifier(Verifying with) throws IOException, SQLException {
    Verifier verifier =
        new Verifier(
            database().journal(Access.READ),
            TrustedKeyOptions.read(with.files),
            with.heads == null ? List.of() : HeadExports.read(with.heads));
    return with.archives == null
        ? verifier
        : verifier.withArchives(new ArchiveFolder(with.archives));
  }
}
