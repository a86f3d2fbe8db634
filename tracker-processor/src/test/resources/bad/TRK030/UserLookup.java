package com.acme;

interface UserLookup {
  String find(String name);
}
