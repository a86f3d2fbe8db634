package dev.tracker.micronaut.bean;

import io.micronaut.context.BeanContext;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.inject.FieldInjectionPoint;
import io.micronaut.inject.MethodInjectionPoint;
import io.micronaut.inject.ProxyBeanDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for beans by their classes, and which beans are what a proxy calls. It is found out
 * once, when the first bean of an annotated interface is made, from the definitions of the
 * application's beans: Micronaut's own ask for no class of an application's. Thread-safe.
 */
final class ClassUses {
  private static final String MICRONAUT = "io.micronaut.";

  /** Which are applications. */
  private static final String SAMPLES = "io.micronaut.samples.";

  private final BeanContext beans;
  private volatile @Nullable Found found;

  ClassUses(BeanContext beans) {
    this.beans = beans;
  }

  /**
   * Who asks for a bean by a class, its own or one that it extends.
   *
   * @return one of those; empty if nobody does
   */
  Optional<Use> of(BeanDefinition<?> definition) {
    Map<Class<?>, Use> uses = found().uses();
    Set<Class<?>> exposed = definition.getExposedTypes();
    for (Class<?> each = definition.getBeanType();
        each != null && each != Object.class;
        each = each.getSuperclass()) {
      Use use = uses.get(each);
      if (use != null && (exposed.isEmpty() || exposed.contains(each))) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** Whether what is made is called by a proxy of Micronaut's, which is another bean. */
  boolean isTarget(BeanDefinition<?> definition) {
    return found().targets().contains(definition.getClass().getName());
  }

  /** Whether a bean is of Micronaut's own, and of no application's interface. */
  static boolean isOfMicronaut(String name) {
    return name.startsWith(MICRONAUT) && !name.startsWith(SAMPLES);
  }

  private Found found() {
    Found present = found;
    if (present == null) {
      // Two threads may do it at once, and find the same.
      present = look();
      found = present;
    }
    return present;
  }

  private Found look() {
    Map<Class<?>, Use> uses = new HashMap<>();
    Set<String> targets = new HashSet<>();
    for (BeanDefinitionReference<?> reference : beans.getBeanDefinitionReferences()) {
      if (!isOfMicronaut(reference.getBeanDefinitionName())) {
        try {
          read(reference.load(beans), uses, targets);
        } catch (RuntimeException | LinkageError e) {
          // Of what cannot be loaded, Micronaut makes no bean.
        }
      }
    }
    return new Found(uses, targets);
  }

  private static void read(
      @Nullable BeanDefinition<?> definition, Map<Class<?>, Use> uses, Set<String> targets) {
    if (definition == null) {
      return;
    }
    if (definition instanceof ProxyBeanDefinition<?> proxy) {
      targets.add(proxy.getTargetDefinitionType().getName());
    }
    String by = definition.getBeanType().getName();
    for (Argument<?> argument : definition.getConstructor().getArguments()) {
      add(argument, argument.getName(), by, uses);
    }
    for (MethodInjectionPoint<?, ?> method : definition.getInjectedMethods()) {
      for (Argument<?> argument : method.getArguments()) {
        add(argument, argument.getName(), by, uses);
      }
    }
    for (FieldInjectionPoint<?, ?> field : definition.getInjectedFields()) {
      add(field.asArgument(), field.getName(), by, uses);
    }
  }

  /** Also what is in a provider, a collection, an array or the like. */
  private static void add(Argument<?> argument, String name, String by, Map<Class<?>, Use> uses) {
    Class<?> type = argument.getType();
    while (type.isArray()) {
      type = type.getComponentType();
    }
    if (!type.isInterface() && !type.isPrimitive() && !type.getName().startsWith("java.")) {
      uses.putIfAbsent(type, new Use(type, by, name));
    }
    for (Argument<?> each : argument.getTypeParameters()) {
      add(each, name, by, uses);
    }
  }

  /**
   * Something that asks for a class.
   *
   * @param type the class
   * @param by who asks for it
   * @param name what it is called there
   */
  record Use(Class<?> type, String by, String name) {}

  /** What was found. */
  private record Found(Map<Class<?>, Use> uses, Set<String> targets) {}
}
