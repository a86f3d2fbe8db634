package com.acme;

interface UserService {
  String find(String id);

  interface Legacy {
    void close();
  }
}
