package dev.tracker.processor.read.types;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Gathers the classes and interfaces that types name, in arguments and bounds too. */
public final class NamedTypes extends SimpleTypeVisitor14<Void, Void> {
  private final Set<TypeElement> named = new LinkedHashSet<>();
  private final Set<Element> variables = new HashSet<>();

  private NamedTypes() {}

  public static Set<TypeElement> in(Collection<? extends TypeMirror> types) {
    NamedTypes visitor = new NamedTypes();
    types.forEach(visitor::visit);
    return visitor.named;
  }

  @Override
  public Void visitDeclared(DeclaredType type, Void unused) {
    if (type.getKind() == TypeKind.DECLARED) {
      named.add((TypeElement) type.asElement());
      type.getTypeArguments().forEach(this::visit);
      visit(type.getEnclosingType());
    }
    return null;
  }

  @Override
  public Void visitArray(ArrayType type, Void unused) {
    return visit(type.getComponentType());
  }

  @Override
  public Void visitWildcard(WildcardType type, Void unused) {
    return type.getExtendsBound() == null ? null : visit(type.getExtendsBound());
  }

  @Override
  public Void visitTypeVariable(TypeVariable type, Void unused) {
    if (variables.add(type.asElement())) {
      TypeBounds.bounds(type).forEach(this::visit);
    }
    return null;
  }
}
