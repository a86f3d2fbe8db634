package dev.tracker.processor.generate.names;

import com.palantir.javapoet.NameAllocator;
import java.util.Collection;

/** The names in one method: one that is taken, or a keyword, gets underscores until it is free. */
public final class LocalNames {
  private final NameAllocator names = new NameAllocator();

  /** The names in a method where these are taken. */
  public LocalNames(Collection<String> taken) {
    taken.forEach(this::newName);
  }

  public String newName(String wanted) {
    // Without a tag of ours, each name would get a secure random number for one.
    return names.newName(wanted, new Object());
  }
}
