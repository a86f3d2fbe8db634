package com.vendor;

import com.other.Region;

public interface Store {
  void move(String id, Region region);

  void delete(String id);
}
