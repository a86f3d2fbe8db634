package dev.tracker.processor.read.signatures;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.read.annotations.AnnotatedMethod;
import dev.tracker.processor.read.annotations.Deprecations;
import dev.tracker.processor.read.methods.ErasedMethod;
import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.methods.Subsignatures;
import dev.tracker.processor.read.signatures.SupertypeNames.Written;
import dev.tracker.processor.read.source.OriginReader;
import dev.tracker.processor.read.types.ForeignTypes;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * Finds the one signature that overrides all declarations of a method: the most specific return
 * type, and only those exceptions that every declaration allows.
 */
public final class SignatureReader {
  private final Types types;
  private final Subsignatures subsignatures;
  private final TypeBounds bounds;
  private final ForeignTypes foreign;
  private final SupertypeNames names;
  private final CallReader calls;
  private final Deprecations deprecations;
  private final OriginReader origins;

  /**
   * A reader.
   *
   * @param types the compiler's types
   * @param names what types are called in the decorator
   * @param calls how the delegate is called
   * @param deprecations what is on its way out
   * @param origins where methods come from
   */
  public SignatureReader(
      Types types,
      SupertypeNames names,
      CallReader calls,
      Deprecations deprecations,
      OriginReader origins) {
    this.types = types;
    this.subsignatures = new Subsignatures(types);
    this.calls = calls;
    this.names = names;
    this.deprecations = deprecations;
    this.origins = origins;
    this.bounds = new TypeBounds(types);
    this.foreign = new ForeignTypes(types);
  }

  /**
   * The declaration whose signature the decorator takes. Where one is raw, as {@code find(Class)}
   * beside {@code <T> T find(Class<T>)}, only what is erased overrides both; and of what Java
   * cannot write, only that can be written.
   */
  public Declaration mostSpecific(MethodGroup group) {
    if (group.declarations().size() == 1 && !foreign.areIn(group.nearest().type())) {
      return group.nearest();
    }
    return Stream.concat(
            group.declarations().stream().filter(each -> !foreign.areIn(each.type())),
            group.declarations().stream().map(this::erased))
        .filter(candidate -> overridesAll(candidate, group))
        .findFirst()
        .orElse(group.nearest());
  }

  private Declaration erased(Declaration declaration) {
    return new Declaration(declaration.element(), new ErasedMethod(types, declaration.type()));
  }

  private boolean overridesAll(Declaration candidate, MethodGroup group) {
    return group.declarations().stream()
        .allMatch(
            other ->
                subsignatures.is(candidate.type(), other.type())
                    && returnsAsMuch(candidate.type(), other.type()));
  }

  private boolean returnsAsMuch(ExecutableType one, ExecutableType other) {
    TypeMirror mine = one.getReturnType();
    TypeMirror theirs = other.getReturnType();
    if (mine.getKind() == TypeKind.VOID || mine.getKind().isPrimitive()) {
      return mine.getKind() == theirs.getKind();
    }
    if (theirs.getKind() == TypeKind.VOID || theirs.getKind().isPrimitive()) {
      return false;
    }
    // Type parameters of two declarations are never each other's subtypes; their erasures may be.
    return types.isSubtype(mine, theirs)
        || types.isSubtype(types.erasure(mine), theirs)
        || ((one instanceof ErasedMethod || !other.getTypeVariables().isEmpty())
            && types.isSubtype(types.erasure(mine), types.erasure(theirs)));
  }

  /**
   * The signature.
   *
   * @param group the declarations
   * @param specific the one of them whose types count
   * @param annotated the one of them whose parameter names, and annotations, count
   */
  public Signature read(MethodGroup group, Declaration specific, AnnotatedMethod annotated) {
    ExecutableElement named = annotated.element();
    ExecutableType type = names.written(specific).type();
    TypeNames typeNames = names.written(specific).names();
    List<String> parameterNames = parameterNames(named);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < parameterNames.size(); i++) {
      TypeName parameterType = typeNames.of(type.getParameterTypes().get(i));
      parameters.add(new Parameter(parameterNames.get(i), parameterType));
    }
    return new Signature(
        specific.element().getSimpleName().toString(),
        type.getTypeVariables().stream().map(typeNames::declared).toList(),
        typeNames.of(type.getReturnType()),
        parameters,
        thrown(group, specific).stream().map(this::nameOf).toList(),
        specific.element().isVarArgs(),
        deprecations.of(specific.element()),
        calls.read(group, specific),
        origins.of(specific.type(), named, annotated.isDecided()));
  }

  /** The names, but for those that Java source cannot have; class files of other languages do. */
  public static List<String> parameterNames(ExecutableElement method) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      String name = method.getParameters().get(i).getSimpleName().toString();
      names.add(SourceVersion.isName(name) && !names.contains(name) ? name : "arg" + i);
    }
    return names;
  }

  /** An exception that a declaration throws, as the one at an index. */
  private record Thrown(Declaration declaration, int index) {
    TypeMirror type() {
      return declaration.type().getThrownTypes().get(index);
    }
  }

  public List<TypeMirror> thrownByAll(MethodGroup group, Declaration specific) {
    return thrown(group, specific).stream().map(Thrown::type).toList();
  }

  private TypeName nameOf(Thrown thrown) {
    Written written = names.written(thrown.declaration());
    return written.names().of(written.type().getThrownTypes().get(thrown.index()));
  }

  private List<Thrown> thrown(MethodGroup group, Declaration specific) {
    List<Thrown> thrown = new ArrayList<>();
    for (Declaration declaration : group.declarations()) {
      for (int i = 0; i < declaration.type().getThrownTypes().size(); i++) {
        TypeMirror exception = declaration.type().getThrownTypes().get(i);
        if (thrown.stream().noneMatch(seen -> types.isSameType(seen.type(), exception))
            && (declaration.equals(specific) || !isOwnTypeVariable(declaration, exception))
            && group.declarations().stream()
                .allMatch(other -> allows(other, declaration, exception))) {
          thrown.add(new Thrown(declaration, i));
        }
      }
    }
    return thrown;
  }

  /** Type parameters of any declaration but the chosen one mean nothing in the decorator. */
  private boolean isOwnTypeVariable(Declaration declaration, TypeMirror exception) {
    return declaration.type().getTypeVariables().stream()
        .anyMatch(variable -> types.isSameType(variable, exception));
  }

  private boolean allows(Declaration other, Declaration declaration, TypeMirror exception) {
    if (other.equals(declaration) || !bounds.isChecked(exception)) {
      return true;
    }
    List<? extends TypeVariable> own = declaration.type().getTypeVariables();
    List<? extends TypeVariable> others = other.type().getTypeVariables();
    for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
      TypeVariable counterpart = others.get(i);
      if (types.isSameType(own.get(i), exception)
          && other.type().getThrownTypes().stream()
              .anyMatch(allowed -> types.isSameType(counterpart, allowed))) {
        return true;
      }
    }
    return other.type().getThrownTypes().stream()
        .anyMatch(allowed -> types.isSubtype(exception, allowed));
  }
}
