package dev.tracker.processor.universe;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Behind a delegate of any type: remembers what is called, and does what it was told. */
final class ScriptedDelegate implements InvocationHandler {

  /** A call that arrived. */
  @SuppressWarnings(
      "ArrayRecordComponent") // The instances count, and a proxy has them in an array.
  record Call(Method method, Object[] arguments) {}

  private final List<Call> calls = new ArrayList<>();
  private Object result;
  private Throwable error;

  void willReturn(Object value) {
    calls.clear();
    result = value;
    error = null;
  }

  void willThrow(Throwable thrown) {
    calls.clear();
    result = null;
    error = thrown;
  }

  List<Call> calls() {
    return calls;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    calls.add(new Call(method, arguments == null ? new Object[0] : arguments));
    if (error != null) {
      throw error;
    }
    return result;
  }
}
