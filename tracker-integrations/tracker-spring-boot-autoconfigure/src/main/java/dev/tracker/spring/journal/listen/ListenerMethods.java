package dev.tracker.spring.journal.listen;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ClassUtils;

/** Finds the methods that handle changes, in all beans, without making any. */
final class ListenerMethods {
  private ListenerMethods() {}

  static List<ListenerMethod> of(ConfigurableListableBeanFactory beans) {
    Map<String, ListenerMethod> byCursor = new TreeMap<>();
    for (String bean : beans.getBeanNamesForType(Object.class, true, false)) {
      if (!ScopedProxyUtils.isScopedTarget(bean)) {
        for (ListenerMethod method : of(beans, bean)) {
          ListenerMethod other = byCursor.put(method.cursor(), method);
          if (other != null) {
            throw new IllegalStateException(
                "Both %s and %s have the cursor '%s', but each change goes to one of them. Fix: name"
                        .formatted(other.described(), method.described(), method.cursor())
                    + " a cursor in one of the @JournalListener.");
          }
        }
      }
    }
    return List.copyOf(byCursor.values());
  }

  private static List<ListenerMethod> of(ConfigurableListableBeanFactory beans, String bean) {
    Class<?> type = AutoProxyUtils.determineTargetClass(beans, bean);
    if (type == null || !AnnotationUtils.isCandidateClass(type, JournalListener.class)) {
      return List.of();
    }
    Class<?> declared = ClassUtils.getUserClass(type);
    Map<Method, JournalListener> annotated =
        MethodIntrospector.selectMethods(
            declared,
            (MethodIntrospector.MetadataLookup<JournalListener>)
                method ->
                    AnnotatedElementUtils.findMergedAnnotation(method, JournalListener.class));
    List<ListenerMethod> methods = new ArrayList<>();
    annotated.forEach(
        (method, listener) ->
            methods.add(new ListenerMethod(beans, bean, invocable(beans, bean, method), listener)));
    return methods;
  }

  /** As the bean has it: a proxy of interfaces has only what these declare. */
  private static Method invocable(
      ConfigurableListableBeanFactory beans, String bean, Method method) {
    Class<?> type = beans.getType(bean);
    try {
      return type == null ? method : AopUtils.selectInvocableMethod(method, type);
    } catch (IllegalStateException notThere) {
      throw new IllegalStateException(
          ("@JournalListener on method %s of bean '%s' cannot be called: the bean has a proxy of"
               + " its interfaces, and none declares the method. Fix: declare it in one, or let the"
               + " bean be proxied by its class.")
              .formatted(method.getName(), bean),
          notThere);
    }
  }
}
