package dev.tracker.spring.journal.listen;

import dev.tracker.context.ActivityContext;
import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.RejectedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A method that handles changes: knows what it takes, and calls it. Immutable and thread-safe. */
final class ListenerMethod {
  private final BeanFactory beans;
  private final String bean;
  private final Method method;
  private final JournalListener listener;
  private final List<ListenerArgument> arguments;

  /**
   * A method.
   *
   * @throws IllegalStateException if it cannot be called with what there is; the message names the
   *     bean, the method and the remedy
   */
  ListenerMethod(BeanFactory beans, String bean, Method method, JournalListener listener) {
    this.beans = beans;
    this.bean = bean;
    this.method = method;
    this.listener = listener;
    if (Modifier.isStatic(method.getModifiers()) || Modifier.isPrivate(method.getModifiers())) {
      throw wrong("is private or static", "make it a public method of the bean");
    }
    if (method.getReturnType() != void.class) {
      throw wrong(
          "returns " + method.getReturnType().getSimpleName() + ", for which nobody waits",
          "let it return void, when it is done");
    }
    if (listener.shards() < 1 || listener.shards() > 1_000) {
      throw wrong("has " + listener.shards() + " shards", "give it 1 to 1,000");
    }
    if (listener.attempts() < 1) {
      throw wrong("has " + listener.attempts() + " attempts", "give it 1 or more");
    }
    this.arguments = Arrays.stream(method.getParameters()).map(this::argument).toList();
    method.trySetAccessible();
  }

  private ListenerArgument argument(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (type == Connection.class && !listener.transactional()) {
      throw wrong(
          "takes a Connection, but is not transactional",
          "leave the Connection out, or transactional = false");
    }
    if (type == Delivery.class) {
      return (delivery, connection) -> delivery;
    }
    if (type == StoredEntry.class) {
      return (delivery, connection) -> delivery.stored();
    }
    if (type == Entry.class) {
      return (delivery, connection) -> delivery.entry();
    }
    if (type == ActivityContext.class) {
      return (delivery, connection) -> delivery.context();
    }
    if (type == Connection.class) {
      return (delivery, connection) -> connection;
    }
    if (type == Map.class) {
      return (delivery, connection) -> ChangedData.map(delivery.entry());
    }
    if (type.isRecord()) {
      return (delivery, connection) -> ChangedData.record(delivery.entry(), type);
    }
    throw wrong(
        "takes " + type.getName() + ", which is nothing that a change has",
        "take a Delivery, StoredEntry, Entry, ActivityContext, Connection, a Map<String, Object> or"
            + " a record of the data");
  }

  private IllegalStateException wrong(String fault, String remedy) {
    return new IllegalStateException(
        "@JournalListener on method %s of bean '%s' (%s) %s. Fix: %s."
            .formatted(
                method.getName(), bean, method.getDeclaringClass().getName(), fault, remedy));
  }

  String cursor() {
    return listener.cursor().isEmpty() ? bean + "." + method.getName() : listener.cursor();
  }

  JournalListener listener() {
    return listener;
  }

  String described() {
    return "method " + method.getName() + " of bean '" + bean + "'";
  }

  boolean accepts(Entry entry) {
    Call call = entry.call();
    return entry.kind() == EntryKind.CHANGE
        && (listener.subject().isEmpty() || listener.subject().equals(call.subject()))
        && (listener.operation().isEmpty() || listener.operation().equals(call.operation()));
  }

  void call(Delivery delivery, @Nullable Connection connection) throws Exception {
    @Nullable Object[] given = new Object[arguments.size()];
    for (int i = 0; i < given.length; i++) {
      try {
        given[i] = arguments.get(i).of(delivery, connection);
      } catch (IllegalArgumentException unfit) {
        throw new RejectedException(
            "The data does not fit " + described() + ": " + unfit.getMessage(), unfit);
      }
    }
    try {
      method.invoke(beans.getBean(bean), given);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Exception failure) {
        throw failure;
      }
      throw thrown;
    }
  }
}
