package kotlin.jvm;

public @interface JvmName {
  String value();
}
