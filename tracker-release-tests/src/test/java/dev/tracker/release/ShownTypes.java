package dev.tracker.release;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * All types in the signatures that other modules see of one. Annotations are left out: who compiles
 * against a library need not have theirs.
 */
final class ShownTypes {
  private final Module module;
  private final List<String> classNames;
  private final Set<Class<?>> shown = new LinkedHashSet<>();
  private final Set<Type> seen = new HashSet<>();

  ShownTypes(Module module, Path jar) throws IOException {
    this.module = module;
    try (JarFile file = new JarFile(jar.toFile())) {
      this.classNames =
          file.stream()
              .map(JarEntry::getName)
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
              .toList();
    }
  }

  Set<Class<?>> all() throws ClassNotFoundException {
    for (String name : classNames) {
      Class<?> type = Class.forName(name, false, module.getClassLoader());
      if (module.isExported(type.getPackageName()) && isShown(type)) {
        addSignaturesOf(type);
      }
    }
    return shown;
  }

  private static boolean isShown(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return isShown(type.getModifiers()) && (enclosing == null || isShown(enclosing));
  }

  private static boolean isShown(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void addSignaturesOf(Class<?> type) {
    add(type.getGenericSuperclass());
    add(type.getGenericInterfaces());
    add(type.getTypeParameters());
    for (Field field : type.getDeclaredFields()) {
      if (isShown(field.getModifiers())) {
        add(field.getGenericType());
      }
    }
    for (Executable constructor : type.getDeclaredConstructors()) {
      addIfShown(constructor);
    }
    for (Method method : type.getDeclaredMethods()) {
      if (!method.isSynthetic()) {
        addIfShown(method);
      }
    }
  }

  private void addIfShown(Executable executable) {
    if (isShown(executable.getModifiers())) {
      add(executable.getGenericParameterTypes());
      add(executable.getGenericExceptionTypes());
      add(executable.getTypeParameters());
      if (executable instanceof Method method) {
        add(method.getGenericReturnType());
      }
    }
  }

  private void add(Type... types) {
    for (Type type : types) {
      if (type != null && seen.add(type)) {
        addParts(type);
      }
    }
  }

  private void addParts(Type type) {
    if (type instanceof Class<?> plain) {
      Class<?> element = plain;
      while (element.isArray()) {
        element = element.getComponentType();
      }
      shown.add(element);
    } else if (type instanceof ParameterizedType parameterized) {
      add(parameterized.getRawType());
      add(parameterized.getActualTypeArguments());
    } else if (type instanceof GenericArrayType array) {
      add(array.getGenericComponentType());
    } else if (type instanceof WildcardType wildcard) {
      add(wildcard.getUpperBounds());
      add(wildcard.getLowerBounds());
    } else if (type instanceof TypeVariable<?> variable) {
      add(variable.getBounds());
    }
  }
}
