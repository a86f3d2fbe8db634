package dev.tracker.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Whatever an annotation holds is refused with a message, or becomes a decorator that means just
 * that. The seeds are the same in every build; {@code -Dtracker.seed=7} begins with another, and
 * {@code -Dtracker.long=true} goes through many more.
 */
class HostileInputTest {
  private static final int BATCH = 250;
  private static final int SHOWN = 40;
  private static final MemoryCompiler COMPILER =
      MemoryCompiler.javac().withOnly("-Xlint:all", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");

  private int refused;
  private int taken;
  private final List<String> faults = new ArrayList<>();

  @Test
  void isRefusedOrMeansWhatItSays() {
    long first = Long.getLong("tracker.seed", 1);
    int samples = Boolean.getBoolean("tracker.long") ? 50_000 : 1_000;
    for (long seed = first; seed < first + samples; seed += BATCH) {
      examine(LongStream.range(seed, seed + BATCH).mapToObj(HostileSample::of).toList());
    }
    System.out.printf(
        "hostile input %d samples %d refused %d called %d bad (first seed %d)%n",
        samples, refused, taken, faults.size(), first);
    faults.stream().limit(SHOWN).forEach(System.out::println);
    assertThat(faults).isEmpty();
    assertThat(refused).isPositive();
    assertThat(taken).isPositive();
  }

  /** All together, then without those that are refused: javac goes on only if it can read all. */
  private void examine(List<HostileSample> samples) {
    Compilation compilation = compile(samples);
    List<HostileSample> rest = new ArrayList<>();
    for (HostileSample sample : samples) {
      var errors = compilation.errors().stream().filter(error -> isIn(sample, error)).toList();
      if (errors.isEmpty()) {
        rest.add(sample);
      } else {
        refused++;
        Verdict verdict = new Verdict(sample);
        verdict.refused(errors);
        note(sample, verdict);
      }
    }
    if (compilation.succeeded()) {
      call(rest, compilation);
    } else if (rest.size() < samples.size()) {
      examine(rest);
    } else {
      faults.add("does not compile: " + compilation.messages());
    }
  }

  private void call(List<HostileSample> samples, Compilation compilation) {
    ClassLoader loader = compilation.loader(getClass().getClassLoader());
    for (HostileSample sample : samples) {
      taken++;
      Verdict verdict = new Verdict(sample);
      verdict.taken(compilation, loader);
      note(sample, verdict);
    }
  }

  private static Compilation compile(List<HostileSample> samples) {
    return COMPILER.compile(samples.stream().map(HostileSample::source).toList());
  }

  private void note(HostileSample sample, Verdict verdict) {
    verdict.faults().forEach(fault -> faults.add(sample + ": " + fault));
  }

  private static boolean isIn(
      HostileSample sample, Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() != null
        && diagnostic
            .getSource()
            .getName()
            .contains("/" + sample.packageName().replace('.', '/') + "/");
  }
}
