package dev.tracker.spring.bean;

import dev.tracker.Effect;
import dev.tracker.interception.TrackedInterface;
import dev.tracker.spi.InterceptedCalls;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.BridgeMethodResolver;
import org.springframework.util.ClassUtils;

/** The methods of a bean that are tracked, as its proxy meets them. */
final class TrackedMethods {
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Method, Claim> claimed = new HashMap<>();
  private final Consumer<String> problems;

  private TrackedMethods(Consumer<String> problems) {
    this.problems = problems;
  }

  /**
   * Each tracked method, with all that may stand for it in the bean: of several interfaces that
   * have the same method, the first one's, so that no call is tracked twice.
   *
   * @param problems hears of each method that two interfaces claim, neither of which extends the
   *     other
   */
  static List<TrackedMethodOfBean> of(
      List<TrackedInterface> interfaces, Class<?> target, Consumer<String> problems) {
    TrackedMethods methods = new TrackedMethods(problems);
    interfaces.forEach(each -> methods.claimAll(each, target));
    return methods.claims.stream().map(Claim::asMethod).toList();
  }

  private void claimAll(TrackedInterface tracked, Class<?> target) {
    for (int number = 0; number < tracked.calls().methods().size(); number++) {
      Set<Method> methods = new HashSet<>();
      tracked.declarationsOf(number).forEach(declared -> add(declared, target, methods));
      Claim first = firstOf(methods);
      if (first == null) {
        first = new Claim(tracked, number, new HashSet<>());
        claims.add(first);
      } else if (!tracked.type().isAssignableFrom(first.tracked.type())) {
        problems.accept(message(first, tracked));
      }
      for (Method each : methods) {
        if (claimed.putIfAbsent(each, first) == null) {
          first.methods.add(each);
        }
      }
    }
  }

  private @Nullable Claim firstOf(Set<Method> methods) {
    for (Claim each : claims) {
      if (methods.stream().anyMatch(each.methods::contains)) {
        return each;
      }
    }
    return null;
  }

  private static String message(Claim first, TrackedInterface second) {
    return "its method "
        + first.tracked.calls().methods().get(first.number).name()
        + " is tracked once, as that of "
        + first.tracked.type().getName()
        + ", though "
        + second.type().getName()
        + " has it, too. Annotate it with @Untracked in one of the two, to say which one counts.";
  }

  private static void add(Method declared, Class<?> target, Set<Method> methods) {
    methods.add(declared);
    methods.add(AopUtils.getMostSpecificMethod(declared, target));
    Method implementation = ClassUtils.getMostSpecificMethod(declared, target);
    methods.add(implementation);
    methods.add(BridgeMethodResolver.findBridgedMethod(implementation));
  }

  /** A method of an interface, and all of the bean's that it has been the first to claim. */
  private record Claim(TrackedInterface tracked, int number, Set<Method> methods) {
    TrackedMethodOfBean asMethod() {
      InterceptedCalls calls = tracked.calls();
      Effect effect = calls.methods().get(number).effect();
      return new TrackedMethodOfBean(tracked.type(), calls, number, effect, methods);
    }
  }
}
