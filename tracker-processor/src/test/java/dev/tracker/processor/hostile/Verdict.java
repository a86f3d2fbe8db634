package dev.tracker.processor.hostile;

import dev.tracker.ActivityTracker;
import dev.tracker.processor.compilation.Compilation;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what was wrong about what became of a sample. */
final class Verdict {
  private static final Pattern MESSAGE = Pattern.compile("TRK\\d{3}: (?s:.+)");

  private final HostileSample sample;
  private final List<String> faults = new ArrayList<>();

  Verdict(HostileSample sample) {
    this.sample = sample;
  }

  List<String> faults() {
    return faults;
  }

  /** The compiler refused it: it said why, on lines of its own, and nothing else. */
  void refused(List<Diagnostic<? extends JavaFileObject>> errors) {
    for (Diagnostic<? extends JavaFileObject> error : errors) {
      String message = error.getMessage(Locale.ROOT);
      boolean isJavacsOwn = "compiler.err.limit.string".equals(error.getCode());
      check(isJavacsOwn || MESSAGE.matcher(message).matches(), "refused with " + message);
      check(
          message.codePoints().noneMatch(Verdict::isUnsafe),
          "the message has a character that must not be printed");
    }
  }

  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The compiler took it: the decorator does what the annotation says, and nothing else. */
  void taken(Compilation compilation, ClassLoader loader) {
    try {
      Class<?> type = loader.loadClass(sample.typeName());
      RecordingTracker tracker = new RecordingTracker();
      call(type, loader.loadClass(sample.decoratorName()), tracker);
      check(tracker.activities().size() == 1, "recorded " + tracker.activities());
      tracker.activities().forEach(this::compare);
      check(System.getProperty(HostileValues.TRACE) == null, "code was injected");
      manifest(compilation);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      faults.add(e + " because of " + e.getCause());
    }
  }

  private void call(Class<?> type, Class<?> decorator, ActivityTracker tracker)
      throws ReflectiveOperationException {
    Object delegate =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> arguments == null ? null : "returned");
    Object tracked =
        decorator
            .getDeclaredConstructor(type, ActivityTracker.class)
            .newInstance(delegate, tracker);
    for (Method method : type.getMethods()) {
      Object returned =
          method.getParameterCount() == 0
              ? method.invoke(tracked)
              : method.invoke(tracked, "passed");
      Object expected = method.getParameterCount() == 0 ? null : "returned";
      check(Objects.equals(returned, expected), "returned " + returned);
    }
  }

  private void compare(RecordedActivity activity) {
    Map<String, @Nullable Object> arguments = activity.arguments();
    String value = sample.value();
    switch (sample.slot()) {
      case OPERATION -> check(activity.operation().equals(value), activity.operation());
      case SUBJECT -> check(activity.subject().equals(value), activity.subject());
      case KEY -> check(arguments.keySet().stream().allMatch(value::contains), "" + arguments);
      case TRACK_ARG -> check(arguments.equals(Map.of(value, "passed")), "" + arguments);
      case ENTRY, CHANGE_ID, CHANGE_DATA, CHANGE_CONDITION -> {}
      default -> {
        check(arguments.equals(Map.of("k", "passed")), "" + arguments);
        check("passed".equals(activity.changeId()), "" + activity.changeId());
      }
    }
    check(activity.endCount() == 1, "it ended " + activity.endCount() + " times");
  }

  private void manifest(Compilation compilation) {
    byte[] json = compilation.files().get("META-INF/tracker/" + sample.typeName() + ".json");
    if (json == null) {
      faults.add("no manifest among " + compilation.files().keySet());
      return;
    }
    JsonNode root = new JsonMapper().readTree(json);
    check(root.isObject(), "the manifest is " + root);
    switch (sample.slot()) {
      case OPERATION, SUBJECT, REASON, METHOD, TRACK_ARG ->
          check(contains(root, sample.meaning()), "not in the manifest: " + root);
      default -> {}
    }
  }

  private static boolean contains(JsonNode node, String text) {
    if (node.isString()) {
      return node.stringValue().contains(text);
    }
    for (JsonNode child : node) {
      if (contains(child, text)) {
        return true;
      }
    }
    return false;
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
