package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "Password",
        "PASSWORD",
        "passwd",
        "pwd",
        "userPassword",
        "user_password",
        "userpassword",
        "DBPASSWORD",
        "password2",
        "oldPassword",
        "user.password",
        "passwords",
        "user[password]",
        "passWord",
        "password_hash",
        "passphrase",
        "passcode",
        "secret",
        "secrets",
        "client_secret",
        "clientSecret",
        "clientsecret",
        "secretKey",
        "secret-value",
        "client_secret_value",
        "token",
        "TOKEN",
        "accessToken",
        "access_token",
        "accesstoken",
        "refreshToken",
        "x-auth-token",
        "authTokens",
        "accessTokens",
        "refresh_tokens",
        "idToken",
        "IDToken",
        "csrfToken",
        "xsrftoken",
        "oauth2Token",
        "nextToken",
        "tokenValue",
        "jwt",
        "authorization",
        "Authorization",
        "Proxy-Authorization",
        "authorizationHeader",
        "authorizationCode",
        "Authorisation",
        "apiKey",
        "APIKey",
        "API-KEY",
        "api_key",
        "x-api-key",
        "X-API-Key",
        "apikey",
        "APIKEY",
        "api key",
        "apiKeys",
        "stripeApiKey",
        "x_api_key_2",
        "APIkey",
        "credential",
        "credentials",
        "awsCredentials",
        "credentialId",
        "cookie",
        "Cookie",
        "Set-Cookie",
        "setcookie",
        "cookies",
        "sessionId",
        "sessionID",
        "session_id",
        "SESSIONID",
        "JSESSIONID",
        "PHPSESSID",
        "http.session.id",
        "session-ids",
        "privateKey",
        "private_key",
        "PRIVATE KEY",
        "privatekey",
        "rsaPrivateKey",
        "accessKey",
        "access_key_id",
        "signingKey",
        "encryption-key"
      })
  void secrets(String name) {
    assertThat(Redaction.standard().isSecret(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "id",
        "key",
        "primaryKey",
        "publicKey",
        "keyboard",
        "session",
        "sessionCount",
        "tokens",
        "Tokens",
        "max_tokens",
        "maxTokens",
        "MAX_TOKENS",
        "maxToken",
        "min_token",
        "num_token",
        "totalToken",
        "total_tokens",
        "used_token",
        "remainingToken",
        "prompt_tokens",
        "completionTokens",
        "cost_per_token",
        "number_of_tokens",
        "token_count",
        "tokenCount",
        "tokensUsed",
        "token_used",
        "tokenLimit",
        "tokenLimits",
        "token_type",
        "tokenTypes",
        "tokenUsage",
        "tokenBucket",
        "token_url",
        "tokenEndpoint",
        "token_expires_at",
        "accessTokenTtl",
        "access_token_count",
        "tokenizer",
        "tokenized",
        "tokenize",
        "betoken",
        "secretary",
        "secretariat",
        "secretion",
        "passwordless",
        "passwordLength",
        "password_policy",
        "cookieName",
        "credential_type",
        "apiKeyCount",
        "session_id_length",
        "author",
        "authority",
        "apikeyboard",
        "api",
        "apiVersion",
        "compass",
        "compassWord",
        "bypass_words",
        "cookiecutter",
        "side",
        "considered"
      })
  void noSecrets(String name) {
    assertThat(Redaction.standard().isSecret(name)).isFalse();
  }

  @Test
  void theListCanBeExtended() {
    Redaction redaction = Redaction.standard().and("dateOfBirth", "IBAN");

    assertThat(redaction.isSecret("date_of_birth")).isTrue();
    assertThat(redaction.isSecret("customerIban")).isTrue();
    assertThat(redaction.isSecret("password")).isTrue();
    assertThat(Redaction.standard().isSecret("iban")).isFalse();
  }

  @Test
  void theListCanBeReplaced() {
    Redaction redaction = Redaction.of("iban");

    assertThat(redaction.isSecret("iban")).isTrue();
    assertThat(redaction.isSecret("password")).isFalse();
    assertThat(Redaction.none().isSecret("password")).isFalse();
  }

  @Test
  void tokensAreSecretIfThatIsAskedFor() {
    assertThat(Redaction.standard().and("tokens").isSecret("tokens")).isTrue();
  }

  @Test
  void exceptionsAreOfWholeNames() {
    Redaction redaction = Redaction.standard().except("pageToken").and("iban");

    assertThat(redaction.isSecret("page_token")).isFalse();
    assertThat(redaction.isSecret("nextPageToken")).isTrue();
    assertThat(redaction.isSecret("token")).isTrue();
    assertThat(redaction.isSecret("iban")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "42"})
  void aNameWithoutLettersIsRefused(String name) {
    assertThatThrownBy(() -> Redaction.of(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Redaction.none().and(name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEndlessStreamOfNamesIsDecidedRightly() {
    Redaction redaction = Redaction.standard();
    for (int i = 0; i < 5_000; i++) {
      assertThat(redaction.isSecret("name" + i)).isFalse();
      assertThat(redaction.isSecret("password" + i)).isTrue();
    }
    assertThat(redaction.isSecret("x".repeat(1_000_000))).isFalse();
    assertThat(redaction.isSecret("x ".repeat(100_000) + "password")).isTrue();
  }
}
