package dev.tracker.processor.read.signatures;

import dev.tracker.processor.read.annotations.Deprecations;
import dev.tracker.processor.read.methods.ErasedMethod;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Walks the types of a signature, and gathers what a decorator that names them has to know. Made
 * for one interface; it remembers what it has seen.
 */
public final class SignatureFacts extends SimpleTypeVisitor14<Void, Void> {
  private final Visibility visibility;
  private final Deprecations deprecations;
  private final List<String> missing = new ArrayList<>();
  private final List<String> inaccessible = new ArrayList<>();
  private final Set<String> javaLangNames = new TreeSet<>();
  private final Set<String> suppressions = new TreeSet<>();
  private final Set<TypeElement> nested = new LinkedHashSet<>();

  public SignatureFacts(Visibility visibility, Deprecations deprecations) {
    this.visibility = visibility;
    this.deprecations = deprecations;
  }

  public void scan(ExecutableType method) {
    for (TypeVariable variable : method.getTypeVariables()) {
      scanBounds(TypeBounds.bounds(variable));
    }
    if (method instanceof ErasedMethod) {
      suppressions.add("unchecked");
    }
    scan(method.getReturnType());
    method.getParameterTypes().forEach(this::scan);
    method.getThrownTypes().forEach(this::scan);
  }

  public void scan(TypeMirror type) {
    type.accept(this, null);
  }

  /** The types seen since the last call that the compiler cannot find. */
  public List<String> takeMissing() {
    return take(missing);
  }

  /** The types seen since the last call that the decorator cannot name. */
  public List<String> takeInaccessible() {
    return take(inaccessible);
  }

  private static List<String> take(List<String> names) {
    List<String> taken = names.stream().distinct().toList();
    names.clear();
    return taken;
  }

  /** Simple names of the types of {@code java.lang} among them. */
  public Set<String> javaLangNames() {
    return javaLangNames;
  }

  /** Simple names of the nested types among them that are named through a hidden one. */
  public Set<String> nestedIn(Set<String> hiddenNames) {
    Set<String> names = new TreeSet<>();
    for (TypeElement element : nested) {
      if (Enclosing.types(element).stream()
          .anyMatch(each -> hiddenNames.contains(each.getSimpleName().toString()))) {
        names.add(element.getSimpleName().toString());
      }
    }
    return names;
  }

  /** The lint warnings that naming the types brings about. */
  public Set<String> suppressions() {
    return suppressions;
  }

  public void suppressDeprecation(Element element) {
    deprecations.of(element).warning().ifPresent(suppressions::add);
  }

  @Override
  public Void visitDeclared(DeclaredType type, Void unused) {
    if (type.getKind() == TypeKind.ERROR) {
      // Of a class file: the compiler has only now looked for it.
      missing.add(type.toString());
      return null;
    }
    TypeElement element = (TypeElement) type.asElement();
    if (!visibility.canName(element)) {
      inaccessible.add(element.getQualifiedName().toString());
    }
    // A nested type is named by the types around it.
    Enclosing.types(element).forEach(this::suppressDeprecation);
    if (element.getNestingKind().isNested()) {
      nested.add(element);
    }
    if (isRaw(type, element) || isInnerOfInterface(type, element)) {
      suppressions.add("rawtypes");
      suppressions.add("unchecked");
    }
    if (modelsTheLanguage(element)) {
      suppressions.add("preview");
    }
    if (Enclosing.packageOf(element).getQualifiedName().contentEquals("java.lang")) {
      javaLangNames.add(element.getSimpleName().toString());
    }
    if (!type.getTypeArguments().isEmpty()) {
      missingBounds(element);
    }
    type.getTypeArguments().forEach(this::scan);
    type.getEnclosingType().accept(this, null);
    return null;
  }

  /** Whether the arguments keep to the bounds, a compiler only knows if it knows these. */
  private void missingBounds(TypeElement generic) {
    generic.getTypeParameters().stream()
        .flatMap(parameter -> parameter.getBounds().stream())
        .filter(bound -> bound.getKind() == TypeKind.ERROR)
        .forEach(bound -> missing.add(bound.toString()));
  }

  private static boolean isRaw(DeclaredType type, TypeElement element) {
    return type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty();
  }

  /** Java cannot write the {@code Ordering<T>.Ops} that Scala has, only {@code Ordering.Ops}. */
  private static boolean isInnerOfInterface(DeclaredType type, TypeElement element) {
    return !element.getModifiers().contains(Modifier.STATIC)
        && Enclosing.isMemberOfInterface(element)
        && type.getEnclosingType() instanceof DeclaredType enclosing
        && !enclosing.getTypeArguments().isEmpty();
  }

  /** Types of these packages may stand for syntax that is not final in this JDK. */
  private static boolean modelsTheLanguage(TypeElement element) {
    String packageName = Enclosing.packageOf(element).getQualifiedName().toString();
    return packageName.startsWith("com.sun.source.") || packageName.startsWith("javax.lang.model.");
  }

  @Override
  public Void visitError(ErrorType type, Void unused) {
    missing.add(type.toString());
    return null;
  }

  @Override
  public Void visitArray(ArrayType type, Void unused) {
    scan(type.getComponentType());
    return null;
  }

  @Override
  public Void visitWildcard(WildcardType type, Void unused) {
    if (type.getExtendsBound() != null) {
      scan(type.getExtendsBound());
    }
    if (type.getSuperBound() != null) {
      scan(type.getSuperBound());
    }
    return null;
  }

  private static boolean isAutoCloseable(TypeMirror type) {
    return type instanceof DeclaredType declared
        && Supertypes.of(declared).stream()
            .anyMatch(each -> each.getQualifiedName().contentEquals("java.lang.AutoCloseable"));
  }

  private void scanBounds(List<? extends TypeMirror> bounds) {
    bounds.forEach(this::scan);
    if (bounds.size() > 1 && bounds.stream().anyMatch(SignatureFacts::isAutoCloseable)) {
      // To the compiler's lint, a type of its own whose close() might be interrupted.
      suppressions.add("try");
    }
  }

  @Override
  public Void visitIntersection(IntersectionType type, Void unused) {
    scanBounds(type.getBounds());
    return null;
  }
}
