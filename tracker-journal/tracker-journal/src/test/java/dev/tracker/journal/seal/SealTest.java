package dev.tracker.journal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.merkle.ProofBuilder;
import dev.tracker.journal.merkle.TileNodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class SealTest {
  private final JournalFixture journal;
  private final FreshDatabase database;

  SealTest(TestDatabase kind) throws SQLException {
    journal = new JournalFixture(kind);
    database = journal.database();
  }

  @AfterEach
  void dispose() throws Exception {
    journal.close();
  }

  private List<SignedHead> heads() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return HeadTable.after(connection, 0, 100);
    }
  }

  @Test
  void eachHeadIsSignedAndFollowsTheOneBefore() throws SQLException {
    assertThat(journal.seal()).isEqualTo(OptionalInt.of(0));
    journal.write(300);
    assertThat(journal.seal()).isEqualTo(OptionalInt.of(300));
    journal.write(5);
    assertThat(journal.seal()).isEqualTo(OptionalInt.of(5));
    assertThat(journal.seal()).isEqualTo(OptionalInt.of(0));
    List<SignedHead> heads = heads();
    assertThat(heads).hasSize(2).allMatch(head -> head.isSigned(journal.trusted()));
    Head first = heads.get(0).head();
    Head second = heads.get(1).head();
    assertThat(first.size()).isEqualTo(300);
    assertThat(first.previous()).isNull();
    assertThat(second.size()).isEqualTo(305);
    assertThat(second.previous()).isEqualTo(heads.get(0).hash());
    assertThat(second.journal()).isEqualTo(first.journal()).hasSize(36);
    try (Connection connection = database.getConnection()) {
      ProofBuilder proofs = new ProofBuilder(new TileNodes(new TileTable(connection)));
      assertThat(proofs.root(300)).isEqualTo(first.root());
      assertThat(proofs.consistency(300, 305).proves(first.root(), second.root())).isTrue();
    }
  }

  @Test
  void aKeyIsRotatedFromOneHeadToTheNext() throws SQLException {
    journal.write(1);
    journal.seal();
    SealKey old = journal.key();
    SealKey next = KeyFiles.generate();
    journal.rotate(next);
    journal.write(1);
    journal.seal();
    assertThat(heads())
        .extracting(head -> head.head().keyId())
        .containsExactly(old.id(), next.id());
    TrustedKeys both = TrustedKeys.of(List.of(old.publicKey(), next.publicKey()));
    assertThat(heads()).allMatch(head -> head.isSigned(both));
    TrustedKeys onlyNew = TrustedKeys.of(List.of(next.publicKey()));
    assertThat(heads().get(0).isSigned(onlyNew)).isFalse();
  }

  @Test
  void headsAreExportedOnceCommittedInTheirOrder(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("heads.jsonl");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    journal.write(2);
    journal.seal();
    journal.write(2);
    journal.seal();
    HeadExport both =
        head -> {
          HeadExports.toFile(file).export(head);
          HeadExports.toStream(stream).export(head);
        };
    HeadExporter exporter = new HeadExporter(journal.transactions(), both);
    assertThat(exporter.run()).isEqualTo(2);
    assertThat(exporter.run()).isZero();
    assertThat(HeadExports.read(file)).isEqualTo(heads());
    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(SignedHead::ofJson).toList())
        .isEqualTo(heads());
  }

  @Test
  void aHeadThatCannotBeExportedComesAgain() throws Exception {
    List<String> posted = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(posted.size() == 1 ? 503 : 204, -1);
          exchange.close();
        });
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/heads");
      HeadExporter exporter = new HeadExporter(journal.transactions(), HeadExports.toHttp(address));
      journal.write(1);
      journal.seal();
      assertThatThrownBy(exporter::run).isInstanceOf(IOException.class).hasMessageContaining("503");
      assertThat(exporter.run()).isOne();
      assertThat(posted).hasSize(2);
      assertThat(SignedHead.ofJson(posted.get(1))).isEqualTo(heads().get(0));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void nothingIsSealedOverAGap() throws SQLException {
    journal.write(5);
    journal.sequence();
    database.run("DELETE FROM tracker_entry WHERE position = 3");
    assertThatThrownBy(journal::seal)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("position 3 is missing");
    assertThat(heads()).isEmpty();
  }
}
