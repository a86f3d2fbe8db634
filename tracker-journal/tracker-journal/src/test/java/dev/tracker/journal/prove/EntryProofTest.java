package dev.tracker.journal.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.TrustedKeys;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class EntryProofTest {
  private final JournalFixture journal;
  private final ProofMaker proofs;

  EntryProofTest(TestDatabase kind) throws SQLException {
    journal = new JournalFixture(kind);
    proofs = new ProofMaker(journal.transactions());
  }

  @AfterEach
  void dispose() throws Exception {
    journal.close();
  }

  private String checked(String json) {
    return new ProofChecker(journal.trusted()).check(EntryProof.ofJson(json)).orElse("sound");
  }

  @Test
  void anyoneChecksItWithThePublicKey() throws SQLException {
    journal.write(300);
    journal.seal();
    for (long position : List.of(1L, 2L, 256L, 257L, 300L)) {
      UUID event = journal.entry(position).eventId();
      String json = proofs.prove(event, true).toJson();
      assertThat(checked(json)).isEqualTo("sound");
      assertThat(json).contains("alice");
      String without = proofs.prove(event, false).toJson();
      assertThat(checked(without)).isEqualTo("sound");
      assertThat(without).doesNotContain("alice");
    }
  }

  @Test
  void anEntryThatWasAlteredIsNotProved() throws SQLException {
    journal.write(9);
    journal.seal();
    UUID event = journal.entry(5).eventId();
    journal.database().run("UPDATE tracker_entry SET operation = 'delete' WHERE position = 5");
    assertThatThrownBy(() -> proofs.prove(event, false))
        .isInstanceOf(AlteredEntryException.class)
        .hasMessageContaining("at position 5 is not what was sealed there");
    assertThat(checked(proofs.prove(journal.entry(6).eventId(), false).toJson()))
        .isEqualTo("sound");
  }

  @Test
  void whatIsAlteredIsNoProof() throws SQLException {
    journal.write(9);
    journal.seal();
    EntryProof proof = proofs.prove(journal.entry(5).eventId(), true);
    String json = proof.toJson();
    assertThat(checked(json.replace("alice", "mallory"))).contains("personal fields");
    assertThat(checked(json.replace("update", "delete"))).contains("not in the tree");
    assertThat(checked(json.replace("\"index\":\"4\"", "\"index\":\"5\""))).contains("place");
    assertThat(checked(json.replace("\"index\":\"4\"", "\"index\":\"-1\""))).contains("place");
    assertThat(checked(json.replace("\"size\":\"9\"", "\"size\":\"8\"")))
        .contains("tree of its head");
    String signature = proof.head().signature();
    assertThat(checked(json.replace(signature, signature.replaceFirst("^.", "_"))))
        .contains("not signed");
    TrustedKeys other = TrustedKeys.of(List.of(KeyFiles.generate().publicKey()));
    assertThat(new ProofChecker(other).check(proof)).isPresent();
    assertThatThrownBy(() -> EntryProof.ofJson("{}")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EntryProof.ofJson(json.replace("\"format\":\"1\",\"head", "\"head")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotSealedIsSaid() throws SQLException {
    assertThatThrownBy(() -> proofs.prove(new UUID(0, 1), true))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("no entry");
    journal.write(1);
    journal.sequence();
    UUID event = journal.entry(1).eventId();
    assertThatThrownBy(() -> proofs.prove(event, true))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("Nothing of this journal is sealed");
    journal.seal();
    journal.write(1);
    journal.sequence();
    UUID later = journal.entry(2).eventId();
    assertThatThrownBy(() -> proofs.prove(later, true)).hasMessageContaining("not sealed yet");
  }
}
