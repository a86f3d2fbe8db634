package dev.tracker.processor.read.build;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The adapters that know how to follow what methods return: those the user names, and those that
 * come with Tracker.
 */
public final class AdapterCatalogue {
  /** The option that names the user's own, separated by commas. */
  public static final String OPTION = "tracker.adapters";

  private static final String REACTOR = "reactor.core.publisher.";
  private static final String RXJAVA = "io.reactivex.rxjava3.core.";

  private static final List<Known> KNOWN =
      List.of(
          Known.many("java.util.concurrent.Flow.Publisher", "runtime.FlowAdapter", "api"),
          Known.one(REACTOR + "Mono", "reactor.ReactorAdapter", "reactor"),
          Known.many(REACTOR + "Flux", "reactor.ReactorAdapter", "reactor"),
          Known.many(REACTOR + "ConnectableFlux", "reactor.ReactorAdapter", "reactor"),
          Known.many(REACTOR + "GroupedFlux", "reactor.ReactorAdapter", "reactor"),
          Known.many(REACTOR + "ParallelFlux", "reactor.ReactorAdapter", "reactor"),
          Known.one(RXJAVA + "Single", "rxjava3.RxJava3Adapter", "rxjava3"),
          Known.one(RXJAVA + "Maybe", "rxjava3.RxJava3Adapter", "rxjava3"),
          Known.one(RXJAVA + "Completable", "rxjava3.RxJava3Adapter", "rxjava3"),
          Known.many(RXJAVA + "Observable", "rxjava3.RxJava3Adapter", "rxjava3"),
          Known.many(RXJAVA + "Flowable", "rxjava3.RxJava3Adapter", "rxjava3"),
          Known.one("io.smallrye.mutiny.Uni", "mutiny.MutinyAdapter", "mutiny"),
          Known.many("io.smallrye.mutiny.Multi", "mutiny.MutinyAdapter", "mutiny"),
          Known.future(
              "com.google.common.util.concurrent.ListenableFuture", "guava.GuavaAdapter", "guava"),
          Known.many(
              "org.reactivestreams.Publisher",
              "reactivestreams.ReactiveStreamsAdapter",
              "reactive-streams"));

  private final Elements elements;
  private final List<Adapter> own = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  public AdapterCatalogue(Elements elements, String namesOfOwn) {
    this.elements = elements;
    for (String name : namesOfOwn.split(",", -1)) {
      if (!name.isBlank()) {
        addOwn(name.strip());
      }
    }
  }

  private void addOwn(String name) {
    TypeElement type = elements.getTypeElement(name);
    List<Adapter> adapters = type == null ? List.of() : adapters(type, false);
    if (adapters.isEmpty()) {
      unknown.add(name);
    }
    own.addAll(adapters);
  }

  /** The user's own adapters; they come before ours. */
  public List<Adapter> own() {
    return own;
  }

  /** The names that the user gave and that are no adapters. */
  public List<String> unknown() {
    return unknown;
  }

  /** What there is for a type that comes with a library; empty if Tracker knows nothing of it. */
  public List<Known> known(TypeElement type) {
    return KNOWN.stream()
        .filter(known -> type.getQualifiedName().contentEquals(known.type()))
        .toList();
  }

  /** The methods of a known adapter; none if its artifact is not on the class path. */
  public List<Adapter> adapters(Known known) {
    TypeElement type = elements.getTypeElement("dev.tracker." + known.adapter());
    return type == null ? List.of() : adapters(type, known.many());
  }

  private static List<Adapter> adapters(TypeElement type, boolean many) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(AdapterCatalogue::isAdapter)
        .map(method -> new Adapter(type, method, many))
        .toList();
  }

  private static boolean isAdapter(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && method.getParameters().size() == 2
        && (method.getSimpleName().contentEquals("follow")
            || method.getSimpleName().contentEquals("defer"));
  }

  /**
   * A type that an adapter of ours is for.
   *
   * @param type the returned type
   * @param adapter the adapter, below {@code dev.tracker}
   * @param module which of our artifacts has it
   * @param defers whether the adapter replaces what is returned, which it can only where that is of
   *     the very type
   * @param many whether the type brings many values, of which the last is the result
   */
  public record Known(String type, String adapter, String module, boolean defers, boolean many) {
    private static Known future(String type, String adapter, String module) {
      return new Known(type, adapter, module, false, false);
    }

    private static Known one(String type, String adapter, String module) {
      return new Known(type, adapter, module, true, false);
    }

    private static Known many(String type, String adapter, String module) {
      return new Known(type, adapter, module, true, true);
    }

    public String artifact() {
      return "dev.tracker:tracker-" + module;
    }
  }

  /**
   * A static method of an adapter: {@code follow(returned, completion)} or {@code defer(returned,
   * activity)}.
   *
   * @param type the adapter
   * @param method the method
   * @param many whether the type it is for brings many values
   */
  public record Adapter(TypeElement type, ExecutableElement method, boolean many) {
    public boolean defers() {
      return method.getSimpleName().contentEquals("defer");
    }

    /** Whether its callback is a {@code BiConsumer<? super T, ...>}, and not just one of T. */
    public boolean takesAnyValue() {
      return method.getParameters().get(1).asType() instanceof DeclaredType callback
          && !callback.getTypeArguments().isEmpty()
          && callback.getTypeArguments().get(0) instanceof WildcardType value
          && value.getSuperBound() != null;
    }
  }
}
