package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.testing.RecordingTracker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** A decorator is written as its delegate, and what cannot be written says so. */
class SerializationTest {
  private final RecordingTracker tracker = new RecordingTracker();

  @Test
  void theDelegateIsWritten() throws Exception {
    Desk desk = decorate(Desk.class, new Oak("study"), tracker);

    Object read = copy(desk);

    assertThat(read).isInstanceOf(Oak.class);
    assertThat(((Desk) read).find("pen")).isEqualTo("study pen");
    assertThat(tracker.activities()).isEmpty();
  }

  @Test
  void whatIsExternalizableIs() throws Exception {
    Object read = copy(decorate(Crate.class, new Pine(), tracker));

    assertThat(read).isInstanceOf(Pine.class);
  }

  @Test
  void aDelegateThatCannotBeWrittenSaysSo() {
    Object held = new Object();
    Desk desk = decorate(Desk.class, name -> held + name, tracker);

    assertThatThrownBy(() -> copy(desk)).isInstanceOf(NotSerializableException.class);
  }

  private static Object copy(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private record Oak(String room) implements Desk {
    @Override
    public String find(String name) {
      return room + " " + name;
    }
  }

  /** With the constructor that is asked for. */
  public static final class Pine implements Crate {
    private static final long serialVersionUID = 1;

    /** For serialization. */
    public Pine() {}

    @Override
    public String find(String name) {
      return name;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
  }
}
