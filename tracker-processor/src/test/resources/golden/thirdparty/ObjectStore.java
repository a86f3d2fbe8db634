package com.vendor;

import java.io.IOException;

public interface ObjectStore extends AutoCloseable {

  String put(String bucket, byte[] content) throws IOException;

  byte[] get(String id) throws IOException;

  @Deprecated
  default void purge(String id) {}

  @Override
  void close();
}
