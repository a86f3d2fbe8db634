package dev.tracker.spring.bean;

import dev.tracker.Effect;
import dev.tracker.interception.TrackedInterface;
import dev.tracker.spi.InterceptedCalls;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.BridgeMethodResolver;
import org.springframework.util.ClassUtils;

/** The methods of a bean that are tracked, as its proxy meets them. */
final class TrackedMethods {
  private TrackedMethods() {}

  /**
   * Each tracked method, with all that may stand for it in the bean: of several interfaces that
   * have the same method, the first one's.
   */
  static List<TrackedMethodOfBean> of(List<TrackedInterface> interfaces, Class<?> target) {
    List<TrackedMethodOfBean> found = new ArrayList<>();
    Set<Method> claimed = new HashSet<>();
    for (TrackedInterface each : interfaces) {
      InterceptedCalls calls = each.calls();
      for (int number = 0; number < calls.methods().size(); number++) {
        Set<Method> methods = new HashSet<>();
        each.declarationsOf(number).forEach(declared -> add(declared, target, methods));
        methods.removeAll(claimed);
        claimed.addAll(methods);
        if (!methods.isEmpty()) {
          Effect effect = calls.methods().get(number).effect();
          found.add(new TrackedMethodOfBean(each.type(), calls, number, effect, methods));
        }
      }
    }
    return found;
  }

  private static void add(Method declared, Class<?> target, Set<Method> methods) {
    methods.add(declared);
    methods.add(AopUtils.getMostSpecificMethod(declared, target));
    Method implementation = ClassUtils.getMostSpecificMethod(declared, target);
    methods.add(implementation);
    methods.add(BridgeMethodResolver.findBridgedMethod(implementation));
  }
}
