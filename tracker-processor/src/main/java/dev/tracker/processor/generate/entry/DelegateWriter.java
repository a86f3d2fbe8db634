package dev.tracker.processor.generate.entry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
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
  static final ClassName CALL = ClassName.get("dev.tracker.spi", "InterceptedCall");
  private static final ClassName INTERCEPTION =
      ClassName.get("dev.tracker.runtime", "Interception");

  /** A parameter of such a name hides the class that is called, or its package. */
  private static final Set<String> HIDING = Set.of("Interception", "dev");

  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  private DelegateWriter() {}

  // private static final class Delegate implements BackendService {
  //   private final InterceptedCall call;
  //
  //   Delegate(InterceptedCall call) {
  //     this.call = call;
  //   }
  //   ...
  // }
  static TypeSpec write(TrackedType type) {
    TypeSpec.Builder delegate =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(type.typeVariables())
            .addSuperinterface(type.type())
            .addField(CALL, "call", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(CALL, "call")
                    .addStatement("this.call = call")
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
  //   return Interception.proceed(this.call);
  // }
  private static MethodSpec method(Signature signature) {
    return SignatureWriter.override(inNobodysWay(signature))
        .addStatement(
            (signature.returnsNothing() ? "" : "return ") + "$T.proceed(this.call)", INTERCEPTION)
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
