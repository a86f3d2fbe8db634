package dev.tracker.processor.random;

import dev.tracker.processor.compilation.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hierarchy of interfaces that was made up.
 *
 * @param seed what it was made from
 * @param drafts its interfaces; the last one is tracked
 */
record Sample(long seed, List<Draft> drafts) {

  String packageName() {
    return "random.s" + seed;
  }

  String trackedName() {
    return packageName() + "." + leaf().name();
  }

  String decoratorName() {
    return packageName() + ".Tracked" + leaf().name();
  }

  private Draft leaf() {
    return drafts.get(drafts.size() - 1);
  }

  List<Source> sources() {
    return drafts.stream().map(draft -> draft.source(packageName())).toList();
  }

  /** Every sample that is this one without one of its parts, the largest parts first. */
  Stream<Sample> smaller() {
    List<Sample> smaller = new ArrayList<>();
    for (int i = 0; i < drafts.size() - 1; i++) {
      List<Draft> rest = new ArrayList<>(drafts);
      rest.remove(i);
      smaller.add(new Sample(seed, rest));
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      for (int parent = 0; parent < draft.parents().size(); parent++) {
        smaller.add(with(i, draft.withoutParent(parent)));
      }
      for (int member = 0; member < draft.members().size(); member++) {
        smaller.add(with(i, draft.withoutMember(member)));
      }
    }
    return smaller.stream();
  }

  private Sample with(int index, Draft draft) {
    List<Draft> others = new ArrayList<>(drafts);
    others.set(index, draft);
    return new Sample(seed, others);
  }

  @Override
  public String toString() {
    return "seed "
        + seed
        + "\n"
        + drafts.stream().map(Draft::toString).collect(Collectors.joining("\n"));
  }
}
