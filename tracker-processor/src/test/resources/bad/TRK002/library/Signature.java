package scala;

public @interface Signature {
  String value();
}
