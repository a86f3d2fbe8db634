package dev.tracker.processor.naming.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "create, create",
    "createInvoiceLine, create invoice line",
    "getS3Object, get s3 object",
    "getHTTPServer, get http server",
    "findURLsOfUser, find urls of user",
    "listIDs, list ids",
    "findTop10ByName, find top10 by name",
    "get_user_by_id, get user by id",
    "$get, get",
    "aB, a b",
    "GET, get",
    "addOAuth2Client, add oauth2 client",
    "überweiseBetrag, überweise betrag",
    "_, ''",
  })
  void takesNamesApart(String name, String words) {
    assertThat(String.join(" ", Words.of(name))).isEqualTo(words);
  }
}
