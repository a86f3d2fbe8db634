package dev.tracker.processor.generate.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tracker.processor.generate.code.CompanionSource;
import dev.tracker.processor.generate.code.CompanionWriter;
import dev.tracker.processor.model.TrackedType;
import javax.lang.model.element.Modifier;

/**
 * Lays out the factory by which Avaje makes a tracked bean. Which bean does the work is for the
 * application to say, by a qualifier: nothing at the interface tells.
 */
public final class AvajeFactoryWriter implements CompanionWriter {
  private static final ClassName BEAN = ClassName.get("io.avaje.inject", "Bean");
  private static final ClassName BEAN_SCOPE = ClassName.get("io.avaje.inject", "BeanScope");
  private static final ClassName BEAN_TRACKERS = ClassName.get("dev.tracker.avaje", "BeanTrackers");
  private static final ClassName FACTORY = ClassName.get("io.avaje.inject", "Factory");
  private static final ClassName PRIMARY = ClassName.get("io.avaje.inject", "Primary");
  private static final ClassName UNDECORATED = ClassName.get("dev.tracker.avaje", "Undecorated");

  private final CompanionSource source;

  /**
   * A writer.
   *
   * @param generator the qualified name of the processor
   */
  public AvajeFactoryWriter(String generator) {
    this.source = new CompanionSource(generator);
  }

  /** The name for an interface: {@code TrackedOuter_InnerFactory} for {@code Outer.Inner}. */
  @Override
  public ClassName nameOf(ClassName type) {
    return CompanionSource.name("Tracked", type, "Factory");
  }

  /** Avaje makes no bean of a type that has variables in it. */
  @Override
  public boolean suits(TrackedType type) {
    return CompanionWriter.super.suits(type) && type.typeVariables().isEmpty();
  }

  // @Factory
  // @Generated("dev.tracker.processor.TrackActivityProcessor")
  // public final class TrackedBackendServiceFactory {
  //   ...
  // }
  @Override
  public JavaFile write(TrackedType type) {
    TypeSpec.Builder factory =
        TypeSpec.classBuilder(nameOf(type.name()))
            .addJavadoc(
                """
                Has Avaje make a bean of {@link $T}, tracked by {@link $T},
                around the one that is {@link $T}.
                """,
                type.name(),
                type.decoratorName(),
                UNDECORATED)
            .addAnnotation(FACTORY);
    type.surroundings().nullMarking().ifPresent(factory::addAnnotation);
    source.mark(factory, type);
    if (type.surroundings().isPublic()) {
      factory.addModifiers(Modifier.PUBLIC);
    }
    factory.addModifiers(Modifier.FINAL);
    return CompanionSource.file(type, factory.addMethod(bean(type)).build());
  }

  // @Bean
  // @Primary
  // BackendService tracked(@Undecorated BackendService undecorated, BeanScope beans) {
  //   return new TrackedBackendService(undecorated, BeanTrackers.of(beans));
  // }
  private static MethodSpec bean(TrackedType type) {
    return MethodSpec.methodBuilder("tracked")
        .addAnnotation(BEAN)
        .addAnnotation(PRIMARY)
        .returns(type.type())
        .addParameter(
            ParameterSpec.builder(type.delegateType(), "undecorated")
                .addAnnotation(UNDECORATED)
                .build())
        .addParameter(BEAN_SCOPE, "beans")
        .addStatement(
            "return new $T(undecorated, $T.of(beans))", type.decoratorName(), BEAN_TRACKERS)
        .build();
  }
}
