package dev.tracker.processor.generate.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.CompanionSource;
import dev.tracker.processor.generate.code.CompanionWriter;
import dev.tracker.processor.model.TrackedType;
import javax.lang.model.element.Modifier;

/**
 * Lays out the module by which Dagger provides a tracked service. Which class does the work is for
 * the application to say, by a qualifier: nothing at the interface tells.
 */
public final class DaggerModuleWriter implements CompanionWriter {
  private static final ClassName MODULE = ClassName.get("dagger", "Module");
  private static final ClassName PROVIDES = ClassName.get("dagger", "Provides");
  private static final ClassName UNDECORATED = ClassName.get("dev.tracker.dagger", "Undecorated");

  private final CompanionSource source;

  /**
   * A writer.
   *
   * @param generator the qualified name of the processor
   */
  public DaggerModuleWriter(String generator) {
    this.source = new CompanionSource(generator);
  }

  /** The name for an interface: {@code TrackedOuter_InnerModule} for {@code Outer.Inner}. */
  @Override
  public ClassName nameOf(ClassName type) {
    return CompanionSource.name("Tracked", type, "Module");
  }

  /** Dagger provides no type that has variables in it. */
  @Override
  public boolean suits(TrackedType type) {
    return CompanionWriter.super.suits(type) && type.typeVariables().isEmpty();
  }

  // @Module
  // @Generated("dev.tracker.processor.TrackActivityProcessor")
  // public interface TrackedBackendServiceModule {
  //   ...
  // }
  @Override
  public JavaFile write(TrackedType type) {
    TypeSpec.Builder module =
        TypeSpec.interfaceBuilder(nameOf(type.name()))
            .addJavadoc(
                """
                Has Dagger provide {@link $T}, tracked by {@link $T},
                around what is bound with {@link $T}.
                """,
                type.name(),
                type.decoratorName(),
                UNDECORATED)
            .addAnnotation(MODULE);
    type.surroundings().nullMarking().ifPresent(module::addAnnotation);
    source.mark(module, type);
    if (type.surroundings().isPublic()) {
      module.addModifiers(Modifier.PUBLIC);
    }
    return CompanionSource.file(type, module.addMethod(provision(type)).build());
  }

  // @Provides
  // static BackendService tracked(
  //     @Undecorated BackendService undecorated, ActivityTracker tracker) {
  //   return new TrackedBackendService(undecorated, tracker);
  // }
  /** Without a scope: what is decorated keeps its own, and a decorator has no state. */
  private static MethodSpec provision(TrackedType type) {
    return MethodSpec.methodBuilder("tracked")
        .addAnnotation(PROVIDES)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type.type())
        .addParameter(
            ParameterSpec.builder(type.delegateType(), "undecorated")
                .addAnnotation(UNDECORATED)
                .build())
        .addParameter(Api.ACTIVITY_TRACKER, "tracker")
        .addStatement("return new $T(undecorated, tracker)", type.decoratorName())
        .build();
  }
}
