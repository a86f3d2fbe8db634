package dev.tracker.processor.read.methods;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.util.Types;

/** What is left of a method in raw code. Not every compiler erases methods for processors. */
public final class ErasedMethod implements ExecutableType {
  private final Types types;
  private final ExecutableType method;

  public ErasedMethod(Types types, ExecutableType method) {
    this.types = types;
    this.method = method;
  }

  @Override
  public List<? extends TypeVariable> getTypeVariables() {
    return List.of();
  }

  @Override
  public TypeMirror getReturnType() {
    return method.getReturnType().getKind() == TypeKind.VOID
        ? method.getReturnType()
        : types.erasure(method.getReturnType());
  }

  @Override
  public List<? extends TypeMirror> getParameterTypes() {
    return method.getParameterTypes().stream().map(types::erasure).toList();
  }

  @Override
  public TypeMirror getReceiverType() {
    return method.getReceiverType();
  }

  @Override
  public List<? extends TypeMirror> getThrownTypes() {
    return method.getThrownTypes().stream().map(types::erasure).toList();
  }

  @Override
  public TypeKind getKind() {
    return TypeKind.EXECUTABLE;
  }

  @Override
  public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
    return visitor.visitExecutable(this, parameter);
  }

  @Override
  public List<? extends AnnotationMirror> getAnnotationMirrors() {
    return List.of();
  }

  @Override
  public <A extends Annotation> A getAnnotation(Class<A> annotationType) {
    return method.getAnnotation(annotationType);
  }

  @Override
  public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationType) {
    return method.getAnnotationsByType(annotationType);
  }
}
