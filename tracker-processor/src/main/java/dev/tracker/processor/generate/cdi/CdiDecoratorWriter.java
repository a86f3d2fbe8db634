package dev.tracker.processor.generate.cdi;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.CompanionSource;
import dev.tracker.processor.generate.code.CompanionWriter;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Signature;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Lays out the decorator that CDI finds by itself. It forwards to the one that tracks, which it
 * makes when it is first called, and again after the bean has been passivated.
 */
public final class CdiDecoratorWriter implements CompanionWriter {
  private final CompanionSource source;

  /**
   * A writer.
   *
   * @param generator the qualified name of the processor
   */
  public CdiDecoratorWriter(String generator) {
    this.source = new CompanionSource(generator);
  }

  /** The name for an interface: {@code CdiTrackedOuter_Inner} for {@code Outer.Inner}. */
  @Override
  public ClassName nameOf(ClassName type) {
    return CompanionSource.name("CdiTracked", type, "");
  }

  // public class CdiTrackedBackendService implements BackendService, Serializable {
  //   private static final long serialVersionUID = 1L;
  //   private final BackendService delegate;
  //   private final BeanTrackers trackers;
  //   private final boolean isNearest;
  //   private transient volatile BackendService decorated;
  //   ...
  // }
  @Override
  public JavaFile write(TrackedType type) {
    String tracked = unused("tracked", type);
    TypeSpec.Builder decorator =
        TypeSpec.classBuilder(nameOf(type.name()))
            .addJavadoc(
                "Has CDI track the beans of {@link $T}, by {@link $T}.\n",
                type.name(),
                type.decoratorName())
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(type.typeVariables())
            .addSuperinterface(type.type())
            .addSuperinterface(Serializable.class)
            .alwaysQualify(type.surroundings().hiddenNames().toArray(String[]::new));
    annotate(decorator, type);
    decorator
        .addField(
            FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build())
        .addField(type.type(), "delegate", Modifier.PRIVATE, Modifier.FINAL)
        .addField(Cdi.BEAN_TRACKERS, "trackers", Modifier.PRIVATE, Modifier.FINAL)
        .addField(TypeName.BOOLEAN, "isNearest", Modifier.PRIVATE, Modifier.FINAL)
        .addField(type.type(), "decorated", Modifier.PRIVATE, Modifier.TRANSIENT, Modifier.VOLATILE)
        .addMethod(constructor(type));
    type.methods().stream()
        .map(DecoratedMethod::signature)
        .map(signature -> forwarding(signature, tracked))
        .forEach(decorator::addMethod);
    return CompanionSource.file(type, decorator.addMethod(tracked(type, tracked)).build());
  }

  // @Decorator
  // @Priority(Interceptor.Priority.PLATFORM_BEFORE)
  // @GeneratedDecorator
  // @Generated("dev.tracker.processor.TrackActivityProcessor")
  // @SuppressWarnings({"all", "deprecation", "rawtypes", "removal", "serial", "unchecked"})
  private void annotate(TypeSpec.Builder decorator, TrackedType type) {
    type.surroundings().nullMarking().ifPresent(decorator::addAnnotation);
    decorator
        .addAnnotation(Cdi.DECORATOR)
        .addAnnotation(
            AnnotationSpec.builder(Cdi.PRIORITY)
                .addMember("value", "$T.PLATFORM_BEFORE", Cdi.PLACES)
                .build())
        .addAnnotation(Api.GENERATED_DECORATOR);
    source.mark(decorator, type, "rawtypes", "serial", "unchecked");
  }

  // @Inject
  // public CdiTrackedBackendService(
  //     @Delegate @Any BackendService delegate,
  //     @Decorated Bean<BackendService> bean, BeanTrackers trackers) {
  //   this.delegate = delegate;
  //   this.trackers = trackers;
  //   this.isNearest = trackers.isNearest(BackendService.class, bean);
  // }
  private static MethodSpec constructor(TrackedType type) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For CDI, which calls it for each bean.\n")
        .addAnnotation(Cdi.INJECT)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(
            ParameterSpec.builder(type.type(), "delegate")
                .addAnnotation(Cdi.DELEGATE)
                .addAnnotation(Cdi.ANY)
                .build())
        .addParameter(
            ParameterSpec.builder(ParameterizedTypeName.get(Cdi.BEAN, type.type()), "bean")
                .addAnnotation(Cdi.DECORATED)
                .build())
        .addParameter(Cdi.BEAN_TRACKERS, "trackers")
        .addStatement("this.delegate = delegate")
        .addStatement("this.trackers = trackers")
        .addStatement("this.isNearest = trackers.isNearest($T.class, bean)", type.name())
        .build();
  }

  // @Override
  // public Backend get(ActivityContext context, String id) throws NotFound {
  //   return tracked().get(context, id);
  // }
  private static MethodSpec forwarding(Signature signature, String tracked) {
    CodeBlock call =
        CodeBlock.of(
            "$L.$L$N($L)",
            receiver(signature, tracked),
            typeArguments(signature),
            signature.name(),
            String.join(", ", signature.parameterNames()));
    return SignatureWriter.override(signature)
        .addStatement(signature.returnsNothing() ? "$L" : "return $L", call)
        .build();
  }

  private static CodeBlock receiver(Signature signature, String tracked) {
    TypeName through = signature.call().through();
    return through == null
        ? CodeBlock.of("$N()", tracked)
        : CodeBlock.of("(($T) $N())", through, tracked);
  }

  private static CodeBlock typeArguments(Signature signature) {
    return signature.call().givesTypeArguments()
        ? signature.typeVariables().stream()
            .map(variable -> CodeBlock.of("$T", variable))
            .collect(CodeBlock.joining(", ", "<", ">"))
        : CodeBlock.of("");
  }

  // private BackendService tracked() {
  //   BackendService found = this.decorated;
  //   if (found == null && this.isNearest) {
  //     found = this.trackers.around(
  //         BackendService.class, this.delegate, TrackedBackendService::new);
  //     this.decorated = found;
  //   }
  //   return found == null ? this.delegate : found;
  // }
  /** Two threads may each make one, which does no harm: it has no state. */
  private static MethodSpec tracked(TrackedType type, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(type.type())
        .addStatement("$T found = this.decorated", type.type())
        .beginControlFlow("if (found == null && this.isNearest)")
        .addStatement(
            "found = this.trackers.around($T.class, this.delegate, $T::new)",
            type.name(),
            decoratorType(type))
        .addStatement("this.decorated = found")
        .endControlFlow()
        .addStatement("return found == null ? this.delegate : found")
        .build();
  }

  private static TypeName decoratorType(TrackedType type) {
    return type.typeVariables().isEmpty()
        ? type.decoratorName()
        : ParameterizedTypeName.get(
            type.decoratorName(), type.typeVariables().toArray(TypeVariableName[]::new));
  }

  private static String unused(String name, TrackedType type) {
    Set<String> taken =
        type.methods().stream().map(each -> each.signature().name()).collect(Collectors.toSet());
    return Stream.iterate(name, candidate -> candidate + "_")
        .filter(candidate -> !taken.contains(candidate))
        .findFirst()
        .orElseThrow();
  }
}
