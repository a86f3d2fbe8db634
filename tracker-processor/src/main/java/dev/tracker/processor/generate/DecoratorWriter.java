package dev.tracker.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.ParameterNames;
import dev.tracker.processor.generate.operation.OperationWriter;
import dev.tracker.processor.generate.signature.ForwardingWriter;
import dev.tracker.processor.generate.signature.JavadocWriter;
import dev.tracker.processor.generate.value.ShownWriter;
import dev.tracker.processor.model.ApiLevel;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.TrackedType.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Lays out the decorator of an interface: constants, fields, constructor, methods, lifecycle. */
public final class DecoratorWriter {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  /** The name by which tools know who generated a class. */
  private final String generator;

  /**
   * A writer.
   *
   * @param generator the qualified name of the processor
   */
  public DecoratorWriter(String generator) {
    this.generator = generator;
  }

  /** The source file of the decorator. */
  public JavaFile write(TrackedType given) {
    TrackedType type = ParameterNames.cleared(given);
    Names names = new Names(type);
    List<TrackedOperation> operations = type.operations();
    TypeSpec.Builder decorator =
        TypeSpec.classBuilder(type.decoratorName())
            .addJavadoc(JavadocWriter.ofDecorator(type))
            .addModifiers(modifiers(type))
            .addTypeVariables(type.typeVariables())
            .addSuperinterface(type.type())
            .addSuperinterfaces(ObjectMethodsWriter.interfaces(type))
            .alwaysQualify(type.surroundings().hiddenNames().toArray(String[]::new));
    annotations(type.surroundings()).forEach(decorator::addAnnotation);
    SuppressionWriter.write(type, operations).ifPresent(decorator::addAnnotation);
    constants(operations, type, names, null).forEach(decorator::addField);
    fields(type, names, operations).forEach(decorator::addField);
    decorator.addMethod(constructor(type, names, !operations.isEmpty()));
    for (DecoratedMethod method : type.methods()) {
      methods(method, names).forEach(decorator::addMethod);
    }
    new ShownWriter(names.shown).write().forEach(decorator::addMethod);
    new ObjectMethodsWriter(type, names).write().forEach(decorator::addMethod);
    new LifecycleWriter(names).write(operations).forEach(decorator::addMethod);
    for (String holder : names.holders.all()) {
      decorator.addType(holder(holder, constants(operations, type, names, holder)));
    }
    return JavaFile.builder(type.name().packageName(), decorator.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private static List<FieldSpec> constants(
      List<TrackedOperation> operations, TrackedType type, Names names, @Nullable String holder) {
    return operations.stream()
        .filter(operation -> Objects.equals(names.holders.of(operation), holder))
        .map(operation -> ConstantWriter.write(operation, type, names))
        .toList();
  }

  // private static final class Methods1 {
  //   private static final TrackedMethod CREATE = ...
  // }
  private static TypeSpec holder(String name, List<FieldSpec> constants) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addFields(constants)
        .build();
  }

  private static Modifier[] modifiers(TrackedType type) {
    return type.surroundings().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  // @GeneratedDecorator
  // @Generated("dev.tracker.processor.TrackActivityProcessor")
  private List<AnnotationSpec> annotations(Surroundings surroundings) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    surroundings
        .nullMarking()
        .ifPresent(marking -> annotations.add(AnnotationSpec.builder(marking).build()));
    annotations.add(AnnotationSpec.builder(Api.GENERATED_DECORATOR).build());
    if (surroundings.hasGenerated()) {
      annotations.add(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", generator).build());
    }
    return annotations;
  }

  // private final BackendService delegate;
  // private final ActivityTracker tracker;
  // private final boolean canBeEnabled;
  private static List<FieldSpec> fields(
      TrackedType type, Names names, List<TrackedOperation> operations) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(field(type.delegateType(), names.delegate));
    if (!operations.isEmpty()) {
      fields.add(field(Api.ACTIVITY_TRACKER, names.tracker));
      fields.add(field(TypeName.BOOLEAN, names.canBeEnabled));
    }
    return fields;
  }

  private static FieldSpec field(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
  }

  // public TrackedBackendService(BackendService delegate, ActivityTracker tracker) {
  //   Tracking.requireLevel(3);
  //   this.delegate = Objects.requireNonNull(delegate, "delegate");
  //   this.tracker = Objects.requireNonNull(tracker, "tracker");
  //   this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  // }
  private static MethodSpec constructor(TrackedType type, Names names, boolean tracks) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc(JavadocWriter.ofConstructor(names))
            .addParameter(type.delegateType(), names.delegate)
            .addParameter(Api.ACTIVITY_TRACKER, names.tracker);
    if (type.surroundings().isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    return constructor.addCode(construction(names, tracks).block()).build();
  }

  private static Code construction(Names names, boolean tracks) {
    String notNull = "$2T.requireNonNull($1N, $1S)";
    String kept = "this.$1N = " + notNull;
    Code.Builder code = Code.builder();
    if (!tracks) {
      return code.addStatement(kept, names.delegate, Api.OBJECTS)
          .addStatement(notNull, names.tracker, Api.OBJECTS)
          .build();
    }
    return code.addStatement("$T.requireLevel($L)", Api.TRACKING, ApiLevel.REQUIRED)
        .addStatement(kept, names.delegate, Api.OBJECTS)
        .addStatement(kept, names.tracker, Api.OBJECTS)
        .addStatement(
            "this.$N = $T.canBeEnabled($N, $N)",
            names.canBeEnabled,
            Api.TRACKING,
            names.delegate,
            names.tracker)
        .build();
  }

  private static List<MethodSpec> methods(DecoratedMethod method, Names names) {
    if (method instanceof TrackedOperation operation) {
      return new OperationWriter(operation, names).write();
    }
    return List.of(ForwardingWriter.write((ForwardedMethod) method, names));
  }
}
