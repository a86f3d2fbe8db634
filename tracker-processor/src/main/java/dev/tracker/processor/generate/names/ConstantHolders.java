package dev.tracker.processor.generate.names;

import dev.tracker.processor.model.TrackedOperation;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Divides the constants of a very large interface among nested classes: the code that makes them
 * all would be more than the JVM allows one class's initializer to have, 64 KB.
 */
public final class ConstantHolders {
  private static final int LIMIT = 48 * 1024;

  /** What one constant takes in bytecode, with indexes into a large constant pool. */
  private static final int BYTES = 26;

  private static final int BYTES_OF_KEY = 8;

  private final IdentityHashMap<TrackedOperation, String> holders = new IdentityHashMap<>();

  ConstantHolders(List<TrackedOperation> operations, Set<String> hiddenNames) {
    if (operations.stream().mapToInt(ConstantHolders::bytes).sum() <= LIMIT) {
      return;
    }
    Set<String> taken = new HashSet<>(hiddenNames);
    String holder = name(taken);
    int bytes = 0;
    for (TrackedOperation operation : operations) {
      bytes += bytes(operation);
      if (bytes > LIMIT) {
        holder = name(taken);
        bytes = bytes(operation);
      }
      holders.put(operation, holder);
    }
  }

  private static int bytes(TrackedOperation operation) {
    return BYTES + BYTES_OF_KEY * operation.arguments().size();
  }

  private static String name(Set<String> taken) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> "Methods" + i)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }

  /** The nested class that has an operation's constant; {@code null} for the decorator itself. */
  public @Nullable String of(TrackedOperation operation) {
    return holders.get(operation);
  }

  /** The nested classes, in order. */
  public List<String> all() {
    return holders.values().stream().distinct().sorted().toList();
  }
}
