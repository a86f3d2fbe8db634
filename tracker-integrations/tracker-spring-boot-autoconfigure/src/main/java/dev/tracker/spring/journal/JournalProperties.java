package dev.tracker.spring.journal;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The configuration properties of the journal.
 *
 * @param enabled Whether there is a journal, where its library and a data source are there.
 * @param mandatory Whether a transaction whose entries cannot be written is rolled back.
 * @param calls Which calls that changed nothing are recorded, too.
 * @param applySchema Whether the tables are made where they are missing, after migrations have run.
 * @param keeper The keeper, which gives entries their positions and seals them.
 * @since 0.1.0
 */
@ConfigurationProperties("tracker.journal")
public record JournalProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("true") boolean mandatory,
    @DefaultValue("unsuccessful") Calls calls,
    @DefaultValue("false") boolean applySchema,
    @DefaultValue Keeper keeper) {

  /** Calls that changed nothing. */
  public enum Calls {
    /** None. */
    NONE,
    /** Failures, expected outcomes, and attempts that were rolled back. */
    UNSUCCESSFUL,
    /** Reads as well. */
    ALL
  }

  /**
   * The keeper, which gives entries their positions and seals them.
   *
   * @param enabled Whether this process keeps the journal in order; of several, one does at a time.
   * @param name Tells keepers apart for people who look; by default the host and the process.
   * @param pause How long it rests where there is nothing to do.
   * @param key File with the private key that heads are signed with, in PEM; without one, nothing
   *     is sealed.
   * @param heads File that signed heads are exported to.
   */
  public record Keeper(
      @DefaultValue("true") boolean enabled,
      @Nullable String name,
      @DefaultValue("200ms") Duration pause,
      @Nullable Path key,
      @Nullable Path heads) {}
}
