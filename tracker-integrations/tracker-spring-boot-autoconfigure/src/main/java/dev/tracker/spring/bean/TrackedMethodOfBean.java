package dev.tracker.spring.bean;

import dev.tracker.Effect;
import dev.tracker.spi.InterceptedCalls;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * A tracked method of a bean.
 *
 * @param type the interface
 * @param calls what tracks its interface
 * @param number its number there
 * @param effect whether success reports a change
 * @param methods what may be called: declarations, implementations and bridges
 */
record TrackedMethodOfBean(
    Class<?> type, InterceptedCalls calls, int number, Effect effect, Set<Method> methods) {

  TrackedMethodOfBean {
    methods = Set.copyOf(methods);
  }
}
