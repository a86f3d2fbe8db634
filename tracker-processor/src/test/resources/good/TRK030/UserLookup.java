package com.acme;

/** Not required by itself: its name does not end with Service. */
interface UserLookup {
  String find(String name);
}
