package dev.tracker.spring.bean;

import java.lang.reflect.Method;
import java.util.Set;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.MethodMatcher;
import org.springframework.aop.Pointcut;
import org.springframework.aop.PointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcher;

/**
 * What is done to one tracked method of a bean. There is one for each method, so that a call looks
 * nothing up, and a method that is not tracked has nothing of ours.
 */
final class CallAdvisor implements PointcutAdvisor {
  private final MethodInterceptor advice;
  private final Pointcut pointcut;

  CallAdvisor(Set<Method> methods, MethodInterceptor advice) {
    this.advice = advice;
    this.pointcut = new MethodsPointcut(methods);
  }

  @Override
  public Pointcut getPointcut() {
    return pointcut;
  }

  @Override
  public Advice getAdvice() {
    return advice;
  }

  @Override
  public String toString() {
    return "CallAdvisor[" + advice + "]";
  }

  /** Matches some methods, whatever the class. */
  private static final class MethodsPointcut extends StaticMethodMatcher implements Pointcut {
    private final Set<Method> methods;

    private MethodsPointcut(Set<Method> methods) {
      this.methods = methods;
    }

    @Override
    public ClassFilter getClassFilter() {
      return ClassFilter.TRUE;
    }

    @Override
    public MethodMatcher getMethodMatcher() {
      return this;
    }

    @Override
    public boolean matches(Method method, Class<?> targetClass) {
      return methods.contains(method);
    }
  }
}
