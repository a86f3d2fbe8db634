package dev.tracker.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, which faults name together with the file. */
final class JsonFields {
  private final String file;
  private final String place;
  private final JsonObject fields;

  /**
   * @param place what faults call the element
   */
  JsonFields(String file, String place, JsonElement element) throws MalformedManifestException {
    this.file = file;
    this.place = place;
    if (!element.isJsonObject()) {
      throw new MalformedManifestException(file, place + " is not an object");
    }
    this.fields = element.getAsJsonObject();
  }

  /** Makes something of an object. */
  interface Reading<T> {
    T read(JsonFields fields) throws MalformedManifestException;
  }

  String text(String name) throws MalformedManifestException {
    return text(name, require(name));
  }

  @Nullable String optionalText(String name) throws MalformedManifestException {
    JsonElement value = find(name);
    return value == null ? null : text(name, value);
  }

  int number(String name) throws MalformedManifestException {
    return number(name, require(name));
  }

  @Nullable Integer optionalNumber(String name) throws MalformedManifestException {
    JsonElement value = find(name);
    return value == null ? null : Integer.valueOf(number(name, value));
  }

  /** An enum constant, which JSON may have in lower case. */
  <E extends Enum<E>> E constant(String name, Class<E> type) throws MalformedManifestException {
    String text = text(name);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    throw fault(name, "cannot be \"" + text + "\"");
  }

  List<String> texts(String name) throws MalformedManifestException {
    List<String> texts = new ArrayList<>();
    for (JsonElement each : array(name)) {
      texts.add(text(name, each));
    }
    return texts;
  }

  <T> List<T> objects(String name, Reading<? extends T> reading) throws MalformedManifestException {
    List<T> objects = new ArrayList<>();
    for (JsonElement each : array(name)) {
      String nested = name + "[" + objects.size() + "] of " + place;
      objects.add(reading.read(new JsonFields(file, nested, each)));
    }
    return objects;
  }

  /** None where there is no such field. */
  <T> List<T> optionalObjects(String name, Reading<? extends T> reading)
      throws MalformedManifestException {
    return find(name) == null ? List.of() : objects(name, reading);
  }

  <T> @Nullable T optionalObject(String name, Reading<T> reading)
      throws MalformedManifestException {
    JsonElement value = find(name);
    return value == null ? null : reading.read(new JsonFields(file, name + " of " + place, value));
  }

  private Iterable<JsonElement> array(String name) throws MalformedManifestException {
    JsonElement value = require(name);
    if (!value.isJsonArray()) {
      throw fault(name, "is not an array");
    }
    return value.getAsJsonArray();
  }

  private String text(String name, JsonElement value) throws MalformedManifestException {
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw fault(name, "is not a string");
  }

  private int number(String name, JsonElement value) throws MalformedManifestException {
    if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
      try {
        return primitive.getAsBigDecimal().intValueExact();
      } catch (ArithmeticException | NumberFormatException e) {
        throw fault(name, "is not a whole number");
      }
    }
    throw fault(name, "is not a number");
  }

  private JsonElement require(String name) throws MalformedManifestException {
    JsonElement value = find(name);
    if (value == null) {
      throw fault(name, "is missing");
    }
    return value;
  }

  private @Nullable JsonElement find(String name) {
    JsonElement value = fields.get(name);
    return value == null || value.isJsonNull() ? null : value;
  }

  private MalformedManifestException fault(String name, String fault) {
    return new MalformedManifestException(file, place + ": \"" + name + "\" " + fault);
  }
}
