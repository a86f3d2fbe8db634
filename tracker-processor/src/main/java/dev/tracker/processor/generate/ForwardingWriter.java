package dev.tracker.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.Signature;

/** Emits a method that only forwards. */
final class ForwardingWriter {
  private ForwardingWriter() {}

  // @Override
  // public boolean supports(String type) {
  //   return delegate.supports(type);
  // }
  static MethodSpec write(ForwardedMethod method, Names names) {
    Signature signature = method.signature();
    return SignatureWriter.override(signature)
        .addJavadoc(JavadocWriter.ofForwarding(method.reason()))
        .addCode(
            Code.builder()
                .addStatement(
                    signature.returnsNothing() ? "$L" : "return $L",
                    SignatureWriter.delegateCall(signature, names))
                .block())
        .build();
  }
}
