package dev.tracker.reliability.secrets;

/** Records whose components are called like secrets, as one writes it here or there. */
@SuppressWarnings(
    "ArrayRecordComponent") // on purpose, as are names that are no Java style: they come
final class Names {
  private Names() {}

  record Camel(String name, String apiKey) {}

  record Snake(String name, String api_key) {}

  record Upper(String name, String API_KEY) {}

  record Shortened(String name, String passwd) {}

  record Abbreviated(String name, String pwd) {}

  record Prefixed(String name, String dbPassword) {}

  record Suffixed(String name, String passwordHash) {}

  record Numbered(String name, String password2) {}

  record Chars(String name, char[] passphrase) {}

  record Bytes(String name, byte[] privateKey) {}

  record Token(String name, String accessToken) {}

  record Header(String name, String authorization) {}

  record Several(String name, java.util.List<String> secrets) {}
}
