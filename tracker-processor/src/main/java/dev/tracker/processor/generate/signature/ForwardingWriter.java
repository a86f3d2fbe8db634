package dev.tracker.processor.generate.signature;

import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.signature.Signature;

/** Emits a method that only forwards. */
public final class ForwardingWriter {
  private ForwardingWriter() {}

  // @Override
  // public boolean supports(String type) {
  //   return delegate.supports(type);
  // }
  public static MethodSpec write(ForwardedMethod method, Names names) {
    Signature signature = method.signature();
    return SignatureWriter.override(signature)
        .addJavadoc(JavadocWriter.ofForwarding(method))
        .addCode(
            Code.builder()
                .addStatement(
                    signature.returnsNothing() ? "$L" : "return $L",
                    SignatureWriter.delegateCall(signature, names))
                .block())
        .build();
  }
}
