package dev.tracker.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a manifest, in version 1 of the format. */
public final class ManifestReader {
  private static final int VERSION = 1;
  private static final Pattern PLACE = Pattern.compile(" (at )?line \\d+ column \\d+");

  private ManifestReader() {}

  /**
   * Reads a manifest.
   *
   * @param text the JSON
   * @param file what errors call it
   * @return the manifest
   * @throws MalformedManifestException if this is no JSON, of another version, or incomplete
   */
  public static Manifest read(String text, String file) throws MalformedManifestException {
    try {
      JsonFields fields = new JsonFields(file, "the manifest", parse(text, file));
      checkVersion(fields.number("version"), file);
      return manifest(fields);
    } catch (MalformedManifestException e) {
      throw e;
    } catch (JsonParseException | IOException e) {
      throw new MalformedManifestException(file, "this is not complete JSON" + place(e), e);
    }
  }

  /** Gson's messages advise whoever calls Gson; what a user needs of them is the place. */
  private static String place(Exception fault) {
    Matcher place = PLACE.matcher(String.valueOf(fault.getMessage()));
    return place.find() ? ":" + place.group() : "";
  }

  private static JsonElement parse(String text, String file) throws IOException {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    JsonElement parsed = JsonParser.parseReader(reader);
    if (reader.peek() != JsonToken.END_DOCUMENT) {
      throw new MalformedManifestException(file, "there is more after the end of the manifest");
    }
    return parsed;
  }

  private static void checkVersion(int version, String file) throws MalformedManifestException {
    if (version != VERSION) {
      throw new MalformedManifestException(
          file,
          "the manifest has version "
              + version
              + ", this release reads version "
              + VERSION
              + ": use the same version of tracker-processor and tracker-maven-plugin");
    }
  }

  private static Manifest manifest(JsonFields fields) throws MalformedManifestException {
    return new Manifest(
        fields.text("interface"),
        fields.text("decorator"),
        fields.optionalText("file"),
        fields.optionalNumber("line"),
        fields.objects("methods", ManifestReader::method));
  }

  private static ManifestMethod method(JsonFields fields) throws MalformedManifestException {
    String method = fields.text("method");
    String declaredIn = fields.text("declaredIn");
    Integer line = fields.optionalNumber("line");
    Status status = fields.constant("status", Status.class);
    return switch (status) {
      case TRACKED -> tracked(method, declaredIn, line, fields);
      case UNTRACKED ->
          new ManifestMethod.Untracked(method, declaredIn, line, fields.text("reason"));
      case UNANNOTATED -> new ManifestMethod.Unannotated(method, declaredIn, line);
    };
  }

  private static ManifestMethod.Tracked tracked(
      String method, String declaredIn, @Nullable Integer line, JsonFields fields)
      throws MalformedManifestException {
    return new ManifestMethod.Tracked(
        method,
        declaredIn,
        line,
        fields.text("operation"),
        fields.text("subject"),
        fields.constant("effect", Effect.class),
        fields.constant("end", End.class),
        fields.objects("arguments", ManifestReader::value),
        fields.optionalObjects("results", ManifestReader::value),
        batch(fields),
        fields.optionalObject("changeId", ManifestReader::value),
        fields.objects("changeData", ManifestReader::value),
        fields.optionalText("changeIf"),
        fields.texts("expected"),
        fields.optionalObject("rules", ManifestReader::rules));
  }

  private static ManifestMethod.@Nullable Batch batch(JsonFields fields)
      throws MalformedManifestException {
    String path = fields.optionalText("changeEach");
    return path == null
        ? null
        : new ManifestMethod.Batch(path, fields.optionalNumber("changeLimit"));
  }

  private static ManifestMethod.Rules rules(JsonFields fields) throws MalformedManifestException {
    return new ManifestMethod.Rules(
        fields.text("operation"),
        fields.text("subject"),
        fields.text("effect"),
        fields.optionalText("changeId"));
  }

  private static RecordedValue value(JsonFields fields) throws MalformedManifestException {
    return new RecordedValue(
        fields.optionalText("key"),
        fields.text("path"),
        fields.constant("recorded", Recording.class));
  }

  private enum Status {
    TRACKED,
    UNTRACKED,
    UNANNOTATED
  }
}
