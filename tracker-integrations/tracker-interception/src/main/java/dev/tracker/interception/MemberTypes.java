package dev.tracker.interception;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the parameters of an interface's methods erase to, the inherited ones as its members. */
final class MemberTypes {
  private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

  MemberTypes(Class<?> type) {
    bind(type);
  }

  private void bind(Class<?> type) {
    for (Type supertype : type.getGenericInterfaces()) {
      if (supertype instanceof ParameterizedType parameterized) {
        Class<?> raw = (Class<?>) parameterized.getRawType();
        TypeVariable<?>[] variables = raw.getTypeParameters();
        Type[] values = parameterized.getActualTypeArguments();
        for (int i = 0; i < variables.length; i++) {
          arguments.put(variables[i], values[i]);
        }
        bind(raw);
      } else {
        bind((Class<?>) supertype);
      }
    }
  }

  List<Class<?>> parametersOf(Method method) {
    return Arrays.<Type>stream(method.getGenericParameterTypes())
        .<Class<?>>map(this::erased)
        .toList();
  }

  private Class<?> erased(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(erased(array.getGenericComponentType()), 0).getClass();
    }
    if (type instanceof WildcardType wildcard) {
      return erased(wildcard.getUpperBounds()[0]);
    }
    TypeVariable<?> variable = (TypeVariable<?>) type;
    Type argument = arguments.get(variable);
    return erased(argument == null ? variable.getBounds()[0] : argument);
  }
}
