package dev.tracker.processor.read.build;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The interfaces that an option names.
 *
 * @param all what it says, in its order, which makes no difference
 */
public record NamePatterns(List<NamePattern> all) {

  public NamePatterns {
    all = List.copyOf(all);
  }

  /** Those that are well formed; of the others somebody is told. */
  static NamePatterns of(Stream<String> globs) {
    return new NamePatterns(globs.filter(NamePattern::isWellFormed).map(NamePattern::of).toList());
  }

  /** Whether there may be any. */
  public boolean any() {
    return all.stream().anyMatch(each -> !each.excludes());
  }

  /** Whether a type is one of them: what takes names away goes before what gives them. */
  public boolean contain(TypeElement type) {
    return all.stream().anyMatch(each -> !each.excludes() && each.matches(type))
        && all.stream().noneMatch(each -> each.excludes() && each.matches(type));
  }
}
