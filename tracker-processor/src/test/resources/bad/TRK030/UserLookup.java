package com.acme;

interface UserLookup {
  String find(String name); // ERROR TRK030: Annotate it in com.acme.UserLookup, or redeclare it in UserService
}
