package dev.tracker.spring.bean;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Finds out whether anybody needs a bean to be of its class, and not only of its interfaces: who
 * injects the class, or calls methods for their annotations. Asked only of what cannot have a proxy
 * of its class, which is rare, or where the application prefers proxies of interfaces.
 */
final class ClassUses {
  private static final Set<String> INJECTING =
      Set.of("Autowired", "Inject", "Resource", "Value", "EJB");

  private static final String CONTROLLER = "org.springframework.stereotype.Controller";

  private final ConfigurableListableBeanFactory beans;

  /** What is injected into each bean: looked at once, as it takes reflection. */
  private final Map<String, List<ResolvableType>> injected = new ConcurrentHashMap<>();

  ClassUses(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  /** A use, in words that follow on "as"; empty if the interfaces are enough. */
  Optional<String> of(Class<?> type, String beanName) {
    if (AnnotatedElementUtils.hasAnnotation(type, annotation(CONTROLLER))) {
      return Optional.of("a controller is found by its class");
    }
    return annotatedMethod(type).or(() -> injection(type, beanName));
  }

  @SuppressWarnings("unchecked") // It is Spring's.
  private static Class<? extends Annotation> annotation(String name) {
    Class<?> found = ClassUtils.resolveClassName(name, ClassUses.class.getClassLoader());
    return (Class<? extends Annotation>) found;
  }

  /** A method that something calls by its annotation, as schedulers and listeners do. */
  private static Optional<String> annotatedMethod(Class<?> type) {
    return Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(type))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !isOfInterface(method, type))
        .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(ClassUses::isOfSpring))
        .findFirst()
        .map(method -> "its method " + method.getName() + " is called for its annotation");
  }

  private static boolean isOfInterface(Method method, Class<?> type) {
    return Arrays.stream(ClassUtils.getAllInterfacesForClass(type))
        .anyMatch(each -> ClassUtils.hasMethod(each, method.getName(), method.getParameterTypes()));
  }

  private static boolean isOfSpring(Annotation annotation) {
    return annotation.annotationType().getName().startsWith("org.springframework.")
        || MergedAnnotations.from(annotation.annotationType()).stream()
            .anyMatch(each -> each.getType().getName().startsWith("org.springframework."));
  }

  private Optional<String> injection(Class<?> type, String beanName) {
    return Arrays.stream(beans.getBeanDefinitionNames())
        .filter(name -> !name.equals(beanName))
        .filter(name -> injects(name, type))
        .findFirst()
        .map(name -> "the bean '" + name + "' injects that class");
  }

  private boolean injects(String name, Class<?> type) {
    return injected.computeIfAbsent(name, this::injectedInto).stream()
        .anyMatch(each -> needs(each, type));
  }

  private List<ResolvableType> injectedInto(String name) {
    Class<?> bean = beans.getType(name, false);
    BeanDefinition definition = beans.getMergedBeanDefinition(name);
    return Stream.concat(
            bean == null ? Stream.empty() : ofClass(ClassUtils.getUserClass(bean)),
            factoryMethods(definition).flatMap(ClassUses::parameters))
        .map(ResolvableType::forType)
        .toList();
  }

  private Stream<Method> factoryMethods(BeanDefinition definition) {
    String method = definition.getFactoryMethodName();
    String factory = definition.getFactoryBeanName();
    Class<?> type = method == null || factory == null ? null : beans.getType(factory, false);
    return type == null
        ? Stream.empty()
        : Arrays.stream(ReflectionUtils.getAllDeclaredMethods(ClassUtils.getUserClass(type)))
            .filter(each -> each.getName().equals(method));
  }

  private static Stream<Type> ofClass(Class<?> bean) {
    if (bean.getName().startsWith("org.springframework.")) {
      return Stream.empty();
    }
    Stream<Type> constructors =
        Arrays.<Constructor<?>>stream(bean.getDeclaredConstructors())
            .flatMap(ClassUses::parameters);
    Stream<Type> methods =
        Arrays.stream(ReflectionUtils.getAllDeclaredMethods(bean))
            .filter(each -> isInjecting(each.getAnnotations()))
            .flatMap(ClassUses::parameters);
    return Stream.of(constructors, methods, fields(bean).stream().map(Field::getGenericType))
        .flatMap(each -> each);
  }

  private static List<Field> fields(Class<?> bean) {
    return Stream.<Class<?>>iterate(bean, each -> each != null, Class::getSuperclass)
        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
        .filter(field -> isInjecting(field.getAnnotations()))
        .toList();
  }

  private static boolean isInjecting(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .anyMatch(each -> INJECTING.contains(each.annotationType().getSimpleName()));
  }

  private static Stream<Type> parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes());
  }

  /** Of a provider, or of a list, what it is of. */
  private static boolean needs(ResolvableType wanted, Class<?> type) {
    @Nullable Class<?> raw = wanted.resolve();
    if (raw != null && raw != Object.class && !raw.isInterface() && raw.isAssignableFrom(type)) {
      return true;
    }
    return Arrays.stream(wanted.getGenerics()).anyMatch(each -> needs(each, type));
  }
}
