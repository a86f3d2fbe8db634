package dev.tracker.processor.generate.entry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.model.signature.Signature;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the delegate that a decorator has for the time of one call: whatever it is asked, that call
 * goes on.
 */
final class DelegateWriter {
  static final String NAME = "Delegate";
  static final ClassName PROCEEDING = ClassName.get("dev.tracker.spi", "Proceeding");
  private static final TypeName OF_ANY = ParameterizedTypeName.get(PROCEEDING, ClassName.OBJECT);

  /** A parameter of such a name hides the class that is called, or its package. */
  private static final Set<String> HIDING = Set.of("Proceeding", "dev");

  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  private DelegateWriter() {}

  // private static final class Delegate implements BackendService {
  //   private final Object call;
  //   private final Proceeding<Object> proceeding;
  //
  //   Delegate(Object call, Proceeding<Object> proceeding) {
  //     this.call = call;
  //     this.proceeding = proceeding;
  //   }
  //   ...
  // }
  static TypeSpec write(TrackedType type) {
    TypeSpec.Builder delegate =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(type.typeVariables())
            .addSuperinterface(type.type())
            .addField(ClassName.OBJECT, "call", Modifier.PRIVATE, Modifier.FINAL)
            .addField(OF_ANY, "proceeding", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(ClassName.OBJECT, "call")
                    .addParameter(OF_ANY, "proceeding")
                    .addStatement("this.call = call")
                    .addStatement("this.proceeding = proceeding")
                    .build());
    type.methods().stream()
        .map(DecoratedMethod::signature)
        .filter(signature -> !isOfObject(signature))
        .map(DelegateWriter::method)
        .forEach(delegate::addMethod);
    return delegate.build();
  }

  private static boolean isOfObject(Signature signature) {
    int most = signature.name().equals("equals") ? 1 : 0;
    return OF_OBJECT.contains(signature.name())
        && signature.parameters().size() == most
        && signature.parameters().stream()
            .allMatch(each -> each.type().withoutAnnotations().equals(ClassName.OBJECT));
  }

  // @Override
  // public Backend get(ActivityContext context, String id) {
  //   return Proceeding.resultOf(this.proceeding, this.call);
  // }
  private static MethodSpec method(Signature signature) {
    return SignatureWriter.override(inNobodysWay(signature))
        .addStatement(
            (signature.returnsNothing() ? "" : "return ")
                + "$T.resultOf(this.proceeding, this.call)",
            PROCEEDING)
        .build();
  }

  private static Signature inNobodysWay(Signature signature) {
    List<String> names = signature.parameterNames();
    return names.stream().noneMatch(HIDING::contains)
        ? signature
        : signature.withParameters(
            signature.parameters().stream()
                .map(each -> new Parameter(free(each.name(), names), each.type()))
                .toList());
  }

  private static String free(String name, List<String> taken) {
    String free = name;
    while (HIDING.contains(name) && (free.equals(name) || taken.contains(free))) {
      free += "_";
    }
    return free;
  }
}
