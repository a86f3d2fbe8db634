package dev.tracker.processor.read.kotlin;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A message of Protocol Buffers, as far as it can be read without knowing what it means: fields of
 * a number each, that are numbers or bytes.
 *
 * @param fields the fields, in their order
 */
record WireMessage(List<Field> fields) {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;
  private static final int LONGEST_VARINT = 10;

  /**
   * A field.
   *
   * @param number which
   * @param value its value, if it is a number
   * @param bytes its value, if it is a message, a text or a list of numbers
   */
  record Field(int number, long value, ByteBuffer bytes) {}

  WireMessage {
    fields = List.copyOf(fields);
  }

  /**
   * Reads a message, to the end of the bytes.
   *
   * @throws IllegalArgumentException if it is none
   */
  static WireMessage of(ByteBuffer bytes) {
    ByteBuffer rest = bytes.duplicate();
    List<Field> fields = new ArrayList<>();
    try {
      while (rest.hasRemaining()) {
        fields.add(field(rest));
      }
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("The message is cut short.", e);
    }
    return new WireMessage(fields);
  }

  /** Reads a message whose length stands before it. */
  static WireMessage delimited(ByteBuffer bytes) {
    try {
      return of(slice(bytes, varint(bytes)));
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("The message is cut short.", e);
    }
  }

  private static Field field(ByteBuffer bytes) {
    int tag = Math.toIntExact(varint(bytes) & Integer.MAX_VALUE);
    int number = tag >>> 3;
    ByteBuffer none = ByteBuffer.allocate(0);
    return switch (tag & 7) {
      case VARINT -> new Field(number, varint(bytes), none);
      case FIXED_64 -> new Field(number, bytes.getLong(), none);
      case BYTES -> new Field(number, 0, slice(bytes, varint(bytes)));
      case FIXED_32 -> new Field(number, bytes.getInt(), none);
      default -> throw new IllegalArgumentException("There is no wire type " + (tag & 7) + ".");
    };
  }

  private static ByteBuffer slice(ByteBuffer bytes, long length) {
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    ByteBuffer slice = bytes.slice(bytes.position(), (int) length);
    bytes.position(bytes.position() + (int) length);
    return slice;
  }

  static long varint(ByteBuffer bytes) {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT; i++) {
      byte next = bytes.get();
      value |= (next & 0x7FL) << (7 * i);
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("A number is too long.");
  }

  /** The number in a field; the last counts, if it is there several times. */
  OptionalLong number(int number) {
    return fields.stream()
        .filter(field -> field.number() == number)
        .mapToLong(Field::value)
        .reduce((one, other) -> other);
  }

  boolean has(int number) {
    return fields.stream().anyMatch(field -> field.number() == number);
  }

  /** The bytes in each field of a number. */
  Stream<ByteBuffer> bytes(int number) {
    return fields.stream().filter(field -> field.number() == number).map(Field::bytes);
  }

  /** The message in each field of a number. */
  Stream<WireMessage> messages(int number) {
    return bytes(number).map(WireMessage::of);
  }
}
