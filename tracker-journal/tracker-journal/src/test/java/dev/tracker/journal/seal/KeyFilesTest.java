package dev.tracker.journal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.merkle.Hash;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
  @TempDir private Path directory;

  private static SignedHead signed(SealKey key) {
    Hash root = Hash.of(new byte[32]);
    Head head = new Head("j", 7, root, null, 5, key.id(), List.of(new UUID(1, 2)));
    assertThat(Head.parse(head.content())).isEqualTo(head);
    return SignedHead.sign(head, key);
  }

  @Test
  void aKeyIsReadAsItWasWritten() throws IOException {
    SealKey key = KeyFiles.generate();
    Path secret = directory.resolve("key.pem");
    Path open = directory.resolve("key.pub.pem");
    KeyFiles.write(key, secret, open);
    SealKey read = KeyFiles.read(secret);
    assertThat(read.id()).isEqualTo(key.id());
    assertThat(Files.getPosixFilePermissions(secret)).hasSize(2);
    TrustedKeys trusted = TrustedKeys.of(List.of(KeyFiles.readPublic(open)));
    assertThat(signed(read).isSigned(trusted)).isTrue();
    assertThatThrownBy(() -> KeyFiles.write(key, secret, open))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> KeyFiles.read(open))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("BEGIN PRIVATE KEY");
    assertThat(key.toString()).hasSize("SealKey[]".length() + 16);
  }

  @Test
  void aKeyIsReadFromAKeystore() throws Exception {
    Path file = directory.resolve("keys.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-keyalg",
                "Ed25519",
                "-alias",
                "seal",
                "-dname",
                "CN=x",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    char[] password = "changeit".toCharArray();
    SealKey key = KeyFiles.readKeystore(file, password, "seal");
    assertThat(signed(key).isSigned(TrustedKeys.of(List.of(key.publicKey())))).isTrue();
    assertThatThrownBy(() -> KeyFiles.readKeystore(file, password, "other"))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("no key pair named other");
  }

  @Test
  void aHeadThatWasAlteredIsNotSigned() {
    SealKey key = KeyFiles.generate();
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    SignedHead head = signed(key);
    assertThat(head.isSigned(trusted)).isTrue();
    String content = head.content().replace("\"size\":\"7\"", "\"size\":\"8\"");
    assertThat(new SignedHead(content, head.signature()).isSigned(trusted)).isFalse();
    assertThat(new SignedHead(head.content(), "AAAA").isSigned(trusted)).isFalse();
    assertThat(new SignedHead(head.content(), "§").isSigned(trusted)).isFalse();
    assertThat(new SignedHead("{}", head.signature()).isSigned(trusted)).isFalse();
    assertThat(head.isSigned(TrustedKeys.of(List.of()))).isFalse();
    assertThatThrownBy(() -> SignedHead.ofJson("{\"head\":1}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
