package dev.tracker.processor.universe;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tracker.TrackActivity;
import dev.tracker.processor.compilation.Source;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * An interface that tracks another: {@code @TrackActivity interface S7<T> extends That<T> {}}.
 *
 * @param name its simple name
 * @param that what it extends
 */
record Subinterface(String name, Class<?> that) implements Comparable<Subinterface> {
  private static final String PACKAGE = "universe";

  /** So that every warning there is comes from the decorator. */
  private static final List<String> OWN_LINT =
      List.of("deprecation", "overloads", "preview", "rawtypes", "removal", "serial", "try");

  String qualifiedName() {
    return PACKAGE + "." + name;
  }

  String decoratorName() {
    return PACKAGE + ".Tracked" + name;
  }

  @Override
  public int compareTo(Subinterface other) {
    return name.compareTo(other.name);
  }

  Source source() {
    List<TypeVariableName> variables =
        Stream.of(that.getTypeParameters())
            .map(variable -> TypeVariableName.get(variable.getName(), variable.getBounds()))
            .toList();
    AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
    OWN_LINT.forEach(lint -> suppress.addMember("value", "$S", lint));
    if (Serializable.class.isAssignableFrom(that)) {
      suppress.addMember("value", "$S", "TRK062"); // which says that the delegate is written
    }
    TypeSpec type =
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(TrackActivity.class)
            .addAnnotation(suppress.build())
            .addTypeVariables(variables)
            .addSuperinterface(
                variables.isEmpty()
                    ? ClassName.get(that)
                    : ParameterizedTypeName.get(
                        ClassName.get(that), variables.toArray(TypeName[]::new)))
            .build();
    return Source.of(qualifiedName(), JavaFile.builder(PACKAGE, type).build().toString());
  }
}
