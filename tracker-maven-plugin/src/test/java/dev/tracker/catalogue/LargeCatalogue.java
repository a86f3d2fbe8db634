package dev.tracker.catalogue;

import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Rules;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A catalogue of as many methods as a large company has, each with a name of its own. */
public final class LargeCatalogue {
  private static final List<String> VERBS = List.of("create", "find", "cancel", "move", "refund");
  private static final List<String> NOUNS =
      List.of("invoice", "shipment", "user", "session", "payment", "line", "carrier");

  private LargeCatalogue() {}

  /** With modules, interfaces in each, and methods in each of those. */
  public static Catalogue of(int modules, int interfaces, int methods) {
    return new Catalogue(
        "Acme Group",
        "2.4.0",
        several(
            modules,
            module ->
                new TrackedModule(
                    "acme-module-%03d".formatted(module),
                    several(
                        interfaces,
                        each -> manifest(module, each, methods, module * interfaces + each)))));
  }

  private static Manifest manifest(int module, int number, int methods, int before) {
    String simple = "Service%04d".formatted(number);
    String name = "com.acme.module%03d.%s".formatted(module, simple);
    return new Manifest(
        name,
        name.replace("Service", "TrackedService"),
        simple + ".java",
        12,
        several(methods, each -> method(name, before * methods + each)));
  }

  private static ManifestMethod method(String declaredIn, int number) {
    String operation = VERBS.get(number % VERBS.size());
    String subject = NOUNS.get(number % NOUNS.size());
    String identity =
        "%s%05d(java.lang.String,com.acme.%s,int)".formatted(operation, number, subject);
    if (number % 9 == 8) {
      return new Untracked(identity, declaredIn, 20 + number, "computes, and touches nothing");
    }
    boolean reads = operation.equals("find");
    return new Tracked(
        identity,
        declaredIn,
        20 + number,
        operation,
        subject,
        reads ? Effect.READ : Effect.CHANGE,
        number % 4 == 0 ? End.COMPLETION : End.RETURN,
        List.of(
            value("customer", subject + ".customer.id", Recording.PLAIN),
            value("email", subject + ".customer.email", Recording.HASHED),
            value("amount", "amount", Recording.PLAIN)),
        reads ? List.of(value("count", "result.size", Recording.PLAIN)) : List.of(),
        null,
        reads ? null : value(null, "result.id", Recording.PLAIN),
        reads ? List.of() : List.of(value("total", subject + ".total", Recording.PLAIN)),
        null,
        List.of("com.acme.NotFound"),
        new Rules(
            "first word", "method's noun", "changing verb", reads ? null : "the result's id"));
  }

  private static RecordedValue value(String key, String path, Recording recorded) {
    return new RecordedValue(key, path, recorded);
  }

  private static <T> List<T> several(int count, IntFunction<T> element) {
    return IntStream.range(0, count).mapToObj(element).toList();
  }
}
