package dev.tracker.processor.generate.entry;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.CompanionSource;
import dev.tracker.processor.generate.code.CompanionWriter;
import dev.tracker.processor.model.ApiLevel;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Lays out what a container's interceptor calls: which methods are tracked, and how one call of
 * them is. Each call has a decorator and a delegate of its own, so nothing of a call is kept where
 * another might find it; HotSpot leaves both out.
 */
public final class EntryWriter implements CompanionWriter {
  private static final ClassName CALLS = ClassName.get("dev.tracker.spi", "InterceptedCalls");
  private static final ClassName METHOD = ClassName.get("dev.tracker.spi", "InterceptedMethod");
  private static final TypeName METHODS =
      ParameterizedTypeName.get(ClassName.get(List.class), METHOD);
  private static final TypeName ARGUMENTS = ArrayTypeName.of(ClassName.OBJECT);

  private final CompanionSource source;

  /**
   * A writer.
   *
   * @param generator the qualified name of the processor
   */
  public EntryWriter(String generator) {
    this.source = new CompanionSource(generator);
  }

  /** The name of an interface's entry: {@code InterceptedOuter_Inner} for {@code Outer.Inner}. */
  @Override
  public ClassName nameOf(ClassName type) {
    return CompanionSource.name("Intercepted", type, "");
  }

  // public final class InterceptedBackendService implements InterceptedCalls {
  //   ...
  // }
  @Override
  public JavaFile write(TrackedType type) {
    TypeSpec.Builder entry =
        TypeSpec.classBuilder(nameOf(type.name()))
            .addJavadoc(
                "Tracks calls of {@link $T} that a container intercepts, by {@link $T}.\n",
                type.name(),
                type.decoratorName())
            .addModifiers(modifiers(type, Modifier.FINAL))
            .addSuperinterface(CALLS)
            .alwaysQualify(type.surroundings().hiddenNames().toArray(String[]::new));
    annotate(entry, type);
    CallWriter calls = new CallWriter(type);
    entry.addField(table(type)).addMethod(constructor(type)).addMethod(methods());
    entry.addMethod(call(type, calls));
    type.operations().forEach(operation -> entry.addMethod(calls.write(operation)));
    return CompanionSource.file(type, entry.addType(DelegateWriter.write(type)).build());
  }

  private static Modifier[] modifiers(TrackedType type, Modifier... others) {
    Set<Modifier> modifiers = new TreeSet<>(List.of(others));
    if (type.surroundings().isPublic()) {
      modifiers.add(Modifier.PUBLIC);
    }
    return modifiers.toArray(Modifier[]::new);
  }

  // @GeneratedDecorator
  // @Generated("dev.tracker.processor.TrackActivityProcessor")
  // @SuppressWarnings({"all", "deprecation", "rawtypes", "removal", "unchecked"})
  private void annotate(TypeSpec.Builder entry, TrackedType type) {
    type.surroundings().nullMarking().ifPresent(entry::addAnnotation);
    entry.addAnnotation(Api.GENERATED_DECORATOR);
    // What a caller passes is an object.
    source.mark(entry, type, "rawtypes", "unchecked");
  }

  // private static final List<InterceptedMethod> METHODS = List.of(
  //     InterceptedMethod.of(
  //         "create", "create", "backend", Effect.CHANGE, ActivityContext.class, Backend.class),
  //     InterceptedMethod.of(
  //         "get", "get", "backend", Effect.READ, ActivityContext.class, String.class));
  private static FieldSpec table(TrackedType type) {
    CodeBlock rows =
        type.operations().stream()
            .map(operation -> row(type, operation))
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(METHODS, "METHODS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of(\n$>$>$L)$<$<", List.class, rows)
        .build();
  }

  private static CodeBlock row(TrackedType type, TrackedOperation operation) {
    Erasure erasure = new Erasure(type, operation.signature());
    CodeBlock parameters =
        operation.signature().parameters().stream()
            .map(parameter -> CodeBlock.of(",$W$T.class", erasure.of(parameter.type())))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of(
        "$T.of($S,$W$S,$W$S,$W$T.$L$L)",
        METHOD,
        operation.signature().name(),
        operation.operation().text(),
        operation.subject().text(),
        Api.EFFECT,
        operation.effect(),
        parameters);
  }

  // public InterceptedBackendService() {
  //   Tracking.requireLevel(3);
  // }
  private static MethodSpec constructor(TrackedType type) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For whoever looks it up, by its name.\n")
        .addModifiers(modifiers(type))
        .addStatement("$T.requireLevel($L)", Api.TRACKING, ApiLevel.REQUIRED)
        .build();
  }

  // @Override
  // public List<InterceptedMethod> methods() {
  //   return METHODS;
  // }
  private static MethodSpec methods() {
    return MethodSpec.methodBuilder("methods")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(METHODS)
        .addStatement("return METHODS")
        .build();
  }

  // @Override
  // public Object call(
  //     int method, Object[] arguments, Object call, Proceeding proceeding,
  //     ActivityTracker tracker) throws Throwable {
  //   TrackedBackendService decorator =
  //       new TrackedBackendService(new Delegate(call, proceeding), tracker);
  //   switch (method) {
  //     case 0:
  //       return create(decorator, arguments);
  //     default:
  //       throw new IllegalArgumentException("no method " + method);
  //   }
  // }
  private static MethodSpec call(TrackedType type, CallWriter calls) {
    MethodSpec.Builder call =
        MethodSpec.methodBuilder("call")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ClassName.OBJECT)
            .addParameter(TypeName.INT, "method")
            .addParameter(ARGUMENTS, "arguments")
            .addParameter(ClassName.OBJECT, "call")
            .addParameter(DelegateWriter.PROCEEDING, "proceeding")
            .addParameter(Api.ACTIVITY_TRACKER, "tracker")
            .addException(Api.THROWABLE)
            .addStatement(
                "$1T decorator = new $1T(new $2L(call, proceeding), tracker)",
                type.decoratorName(),
                DelegateWriter.NAME)
            .beginControlFlow("switch (method)");
    int number = 0;
    for (TrackedOperation operation : type.operations()) {
      call.addCode("case $L:\n$>", number++);
      call.addStatement("return $L(decorator, arguments)", calls.nameOf(operation));
      call.addCode("$<");
    }
    return call.addCode("default:\n$>")
        .addStatement(
            "throw new $T($S + method)", IllegalArgumentException.class, "no method of number ")
        .addCode("$<")
        .endControlFlow()
        .build();
  }
}
