package dev.tracker.journaltestkit;

import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SealKeys;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileKeysContractTest extends SealKeysContract {
  @TempDir private Path directory;

  @Override
  protected SealKeys keys() throws IOException {
    Path file = directory.resolve("key.pem");
    KeyFiles.write(KeyFiles.generate(), file, directory.resolve("public.pem"));
    SealKey key = KeyFiles.read(file);
    return () -> key;
  }
}
