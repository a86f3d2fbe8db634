package dev.tracker.baseline;

import dev.tracker.baseline.Difference.Kind;
import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestMethod;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what is tracked with what was agreed on. */
public final class BaselineCheck {
  private final Baseline agreed;
  private final Baseline found;
  private final Map<String, Manifest> manifests = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private BaselineCheck(Baseline agreed, List<Manifest> manifests) throws BaselineException {
    this.agreed = agreed;
    this.found = Baseline.of(manifests);
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
        int size = methods(agreed, name).size();
        add(Kind.WEAKER, name, "", "is not tracked any more, nor are its methods: " + size);
      }
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
        add(Kind.ADDED, name, method, "is tracked: " + activity(added));
      } else if (foundMethod == null) {
        add(Kind.WEAKER, name, method, lost(name, method, agreedMethod));
      } else {
        MethodComparison.compare(
            agreedMethod, foundMethod, (kind, text) -> add(kind, name, method, text));
      }
    }
  }

  private static String activity(AgreedMethod method) {
    return (method.operation() + " " + method.subject()).strip();
  }

  private String lost(String name, String method, AgreedMethod agreedMethod) {
    return methods(name)
        .filter(each -> each.method().equals(method))
        .map(each -> "is not tracked any more: " + why(each))
        .findFirst()
        .orElseGet(() -> "is gone" + successor(name, agreedMethod));
  }

  private static String why(ManifestMethod method) {
    return method instanceof Untracked untracked
        ? "@Untracked(\"" + untracked.reason() + "\")"
        : "it has no @TrackActivity";
  }

  /** A method of another signature that does the same, and was not there before. */
  private String successor(String name, AgreedMethod agreedMethod) {
    SortedMap<String, AgreedMethod> before = methods(agreed, name);
    return methods(found, name).entrySet().stream()
        .filter(each -> !before.containsKey(each.getKey()))
        .filter(each -> activity(each.getValue()).equals(activity(agreedMethod)))
        .map(each -> ", and in its place is perhaps " + each.getKey())
        .findFirst()
        .orElse("");
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
