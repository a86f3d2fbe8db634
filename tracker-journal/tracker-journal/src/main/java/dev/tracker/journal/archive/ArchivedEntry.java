package dev.tracker.journal.archive;

import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Cause;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Erased;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.Outcomes;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.PersonalPart;
import dev.tracker.journal.entry.Result;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.json.JsonParser;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a line of an archive has it: what was hashed, to the letter. Immutable.
 *
 * @param leaf the leaf of the tree, as canonical JSON
 * @param personal the personal fields and their salt, as canonical JSON; {@code null} if erased
 * @since 0.1.0
 */
public record ArchivedEntry(String leaf, @Nullable String personal) {

  static ArchivedEntry of(Entry entry, long position) {
    return new ArchivedEntry(
        entry.leaf(position).text(),
        entry.personal() instanceof Personal personal ? personal.canonical() : null);
  }

  /** Both are canonical, and so is the line. */
  String toJson() {
    return personal == null
        ? "{\"leaf\":" + leaf + "}"
        : "{\"leaf\":" + leaf + ",\"personal\":" + personal + "}";
  }

  static ArchivedEntry ofJson(String json) {
    Map<String, @Nullable Object> members = JsonParser.parseObject(json);
    String leaf = canonical(members.get("leaf"));
    if (leaf == null) {
      throw new IllegalArgumentException("a line without an entry");
    }
    return new ArchivedEntry(leaf, canonical(members.get("personal")));
  }

  private static @Nullable String canonical(@Nullable Object object) {
    if (!(object instanceof Map<?, ?> members)) {
      return null;
    }
    TreeMap<String, String> sorted = new TreeMap<>();
    members.forEach((name, value) -> sorted.put((String) name, String.valueOf(value)));
    CanonicalObject canonical = new CanonicalObject();
    sorted.forEach(canonical::put);
    return canonical.text();
  }

  /** The entry without its personal fields: the leaf, and so its place in the tree, stays. */
  ArchivedEntry erased() {
    return new ArchivedEntry(leaf, null);
  }

  /**
   * Whether it is what a leaf of the tree is of.
   *
   * @param hash the hash of the leaf
   * @param hasher makes hashes
   * @return {@code false} if it was altered
   */
  public boolean isLeaf(Hash hash, TreeHasher hasher) {
    return hash(hasher).equals(hash);
  }

  /** What the tree has of it. */
  Hash hash(TreeHasher hasher) {
    return hasher.leaf(leaf.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether the personal fields are those that the leaf is of, or are gone.
   *
   * @return {@code false} if they were altered
   */
  public boolean hasOwnPersonal() {
    return personal == null || personalHash(personal).toHex().equals(leafFields().get("personal"));
  }

  private static Hash personalHash(String personal) {
    return Hash.of(TreeHasher.sha256().digest(personal.getBytes(StandardCharsets.UTF_8)));
  }

  /** The clear fields by name. */
  Map<String, @Nullable Object> leafFields() {
    return JsonParser.parseObject(leaf);
  }

  /**
   * Whether it is of an event.
   *
   * @param event the event's id
   * @return {@code true} if it is
   */
  public boolean hasEventId(UUID event) {
    return event.toString().equals(leafFields().get("event_id"));
  }

  /**
   * Where it has its place.
   *
   * @return the position
   * @throws IllegalArgumentException if the leaf has none
   */
  public long position() {
    return Long.parseLong(String.valueOf(leafFields().get("position")));
  }

  /**
   * The entry.
   *
   * @return the entry, as its table had it
   * @throws IllegalArgumentException if this is none
   */
  public Entry entry() {
    Map<String, @Nullable Object> fields = leafFields();
    if (!Integer.toString(Entry.FORMAT).equals(fields.get("format"))) {
      throw new IllegalArgumentException("an entry of format " + fields.get("format"));
    }
    String duration = text(fields, "duration");
    String cause = text(fields, "cause");
    return new Entry(
        UUID.fromString(required(fields, "event_id")),
        EntryKind.of(required(fields, "kind")),
        Long.parseLong(required(fields, "occurred")),
        new Call(
            required(fields, "op_id"),
            required(fields, "operation"),
            required(fields, "subject"),
            text(fields, "interface"),
            text(fields, "method")),
        new Result(
            Outcomes.of(required(fields, "outcome")),
            text(fields, "error_type"),
            duration == null ? null : Long.valueOf(duration)),
        new Origin(
            text(fields, "tenant"),
            text(fields, "request_id"),
            text(fields, "trace_id"),
            text(fields, "span_id"),
            cause == null ? null : Cause.parse(cause)),
        text(fields, "erased_events"),
        personalPart(required(fields, "personal")));
  }

  private PersonalPart personalPart(String hash) {
    if (personal == null) {
      return new Erased(Hash.ofHex(hash));
    }
    Map<String, @Nullable Object> fields = JsonParser.parseObject(personal);
    return new Personal(
        text(fields, "actor"),
        text(fields, "changed_id"),
        text(fields, "arguments"),
        text(fields, "results"),
        text(fields, "data"),
        HexFormat.of().parseHex(required(fields, "salt")));
  }

  private static @Nullable String text(Map<String, @Nullable Object> fields, String name) {
    return Objects.toString(fields.get(name), null);
  }

  private static String required(Map<String, @Nullable Object> fields, String name) {
    String text = text(fields, name);
    if (text == null) {
      throw new IllegalArgumentException("an entry without " + name);
    }
    return text;
  }
}
