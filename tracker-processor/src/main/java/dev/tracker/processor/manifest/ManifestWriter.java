package dev.tracker.processor.manifest;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.place.Origin;
import java.util.Comparator;

/** Writes the manifest of one interface. */
public final class ManifestWriter {
  private static final int VERSION = 1;

  /**
   * The manifest.
   *
   * @param type an interface without broken methods
   */
  public Manifest write(TrackedType type) {
    return new Manifest("META-INF/tracker/" + type.name().reflectionName() + ".json", text(type));
  }

  private static String text(TrackedType type) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("interface").value(type.name().reflectionName());
    json.name("decorator").value(type.decoratorName().reflectionName());
    type.position()
        .ifPresent(
            position -> {
              json.name("file").value(position.file());
              json.name("line").value(position.line());
            });
    json.name("methods").beginArray();
    type.methods().stream()
        .filter(ManifestWriter::isListed)
        .sorted(Comparator.comparing(method -> method.signature().origin().method()))
        .forEach(method -> write(method, json));
    return json.endArray().endObject().text();
  }

  private static boolean isListed(DecoratedMethod method) {
    return !(method instanceof ForwardedMethod forwarded)
        || forwarded.reason() != Reason.OBJECT_METHOD;
  }

  private static void write(DecoratedMethod method, JsonWriter json) {
    json.beginObject();
    Origin origin = method.signature().origin();
    json.name("method").value(origin.method());
    json.name("declaredIn").value(origin.declaredIn());
    origin.line().ifPresent(line -> json.name("line").value(line));
    if (method instanceof TrackedOperation operation) {
      new OperationManifest(json).write(operation);
    } else if (method instanceof ForwardedMethod forwarded) {
      write(forwarded, json);
    }
    json.endObject();
  }

  private static void write(ForwardedMethod method, JsonWriter json) {
    if (method.why() == null) {
      json.name("status").value("unannotated");
    } else {
      json.name("status").value("untracked");
      json.name("reason").value(method.why().text());
    }
  }
}
