package dev.tracker.processor.whole;

/** Something that gets its id when it is saved. */
public class Item {
  private final String name;
  private String id;

  public Item(String id, String name) {
    this.id = id;
    this.name = name;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public boolean isDirty() {
    return name.startsWith("dirty");
  }
}
