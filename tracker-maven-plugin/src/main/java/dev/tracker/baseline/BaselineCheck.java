package dev.tracker.baseline;

import dev.tracker.baseline.Difference.Kind;
import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestMethod;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares the tracked methods with a baseline. */
public final class BaselineCheck {
  private final Baseline agreed;
  private final Baseline found;
  private final Successors successors;
  private final Map<String, Manifest> manifests = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private BaselineCheck(Baseline agreed, List<Manifest> manifests) throws BaselineException {
    this.agreed = agreed;
    this.found = Baseline.of(manifests);
    this.successors = new Successors(agreed, found);
    manifests.forEach(manifest -> this.manifests.put(manifest.interfaceName(), manifest));
  }

  /**
   * Compares.
   *
   * @param agreed what was agreed on
   * @param manifests the manifests of the build
   * @return what is different, sorted by interface and method
   * @throws BaselineException if two modules have an interface of the same name, and differ
   */
  public static CheckResult check(Baseline agreed, List<Manifest> manifests)
      throws BaselineException {
    BaselineCheck check = new BaselineCheck(agreed, manifests);
    check.compare();
    return new CheckResult(check.found.size(), check.differences);
  }

  private void compare() {
    SortedMap<String, SortedMap<String, AgreedMethod>> all = new TreeMap<>(found.interfaces());
    all.putAll(agreed.interfaces());
    for (String name : all.keySet()) {
      if (manifests.containsKey(name)) {
        compare(name, methods(agreed, name), methods(found, name));
      } else {
        loseInterface(name, methods(agreed, name));
      }
    }
  }

  private void loseInterface(String name, SortedMap<String, AgreedMethod> before) {
    Optional<String> successor = successors.of(before);
    if (successor.isPresent()) {
      String text =
          "is missing. Perhaps it is now " + successor.get() + ", which has the same methods";
      add(Kind.RENAMED, name, "", text);
    } else {
      String text = "is no longer tracked. Methods: " + before.size();
      add(Kind.WEAKER, name, "", text);
    }
  }

  private static SortedMap<String, AgreedMethod> methods(Baseline baseline, String name) {
    return baseline.interfaces().getOrDefault(name, new TreeMap<>());
  }

  private void compare(
      String name, SortedMap<String, AgreedMethod> before, SortedMap<String, AgreedMethod> now) {
    SortedMap<String, AgreedMethod> all = new TreeMap<>(before);
    all.putAll(now);
    for (Map.Entry<String, AgreedMethod> each : all.entrySet()) {
      String method = each.getKey();
      AgreedMethod agreedMethod = before.get(method);
      AgreedMethod foundMethod = now.get(method);
      if (agreedMethod == null) {
        AgreedMethod added = each.getValue();
        add(Kind.ADDED, name, method, "is tracked: " + added.activity());
      } else if (foundMethod == null) {
        lose(name, method, agreedMethod);
      } else {
        MethodComparison.compare(
            agreedMethod, foundMethod, (kind, text) -> add(kind, name, method, text));
      }
    }
  }

  private void lose(String name, String method, AgreedMethod agreedMethod) {
    Optional<ManifestMethod> left =
        methods(name).filter(each -> each.method().equals(method)).findFirst();
    if (left.isPresent()) {
      add(Kind.WEAKER, name, method, "is no longer tracked: " + why(left.get()));
      return;
    }
    Optional<String> same = successors.ofSameName(name, agreedMethod);
    Optional<String> renamed = successors.ofSameParameters(name, method, agreedMethod);
    if (same.isEmpty() && renamed.isPresent()) {
      String activity = Objects.requireNonNull(methods(found, name).get(renamed.get())).activity();
      String text =
          "is missing. Perhaps it is now %s, which renames \"%s\" to \"%s\""
              .formatted(renamed.get(), agreedMethod.activity(), activity);
      add(Kind.RENAMED, name, method, text);
    } else {
      String place = same.map(each -> ". Perhaps it is now " + each).orElse("");
      add(Kind.WEAKER, name, method, "is missing" + place);
    }
  }

  private static String why(ManifestMethod method) {
    return method instanceof Untracked untracked
        ? "@Untracked(\"" + untracked.reason() + "\")"
        : "it has no @TrackActivity";
  }

  private void add(Kind kind, String name, String method, String text) {
    differences.add(new Difference(kind, name, method, position(name, method), text));
  }

  private String position(String name, String method) {
    Manifest manifest = manifests.get(name);
    if (manifest == null || manifest.file() == null) {
      return "";
    }
    return methods(name)
        .filter(each -> each.method().equals(method) && each.line() != null)
        .map(each -> manifest.file() + ":" + each.line())
        .findFirst()
        .orElse("");
  }

  private Stream<ManifestMethod> methods(String name) {
    Manifest manifest = manifests.get(name);
    return manifest == null ? Stream.of() : manifest.methods().stream();
  }
}
