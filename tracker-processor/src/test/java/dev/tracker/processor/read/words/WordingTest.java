package dev.tracker.processor.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "create, create, ''",
    "createInvoice, create, invoice",
    "createInvoiceLine, create, invoice_line",
    "findUsersByEmail, find, users",
    "findUserAccountsOfTenant, find, user_accounts",
    "getByName, get, ''",
    "listAll, list, ''",
    "deleteAllUsers, delete, users",
    "saveAndFlush, save, ''",
    "getS3Object, get, s3_object",
    "getHTTPServer, get, http_server",
    "getURL, get, url",
    "get_user, get, user",
    "get_user_by_id, get, user",
    "$get, get, ''",
    "isEmpty, is, empty",
    "existsById, exists, ''",
    "moveToTrash, move, ''",
    "addToCart, add, ''",
    "aB, a, b",
    "GET, get, ''",
    "überweiseBetrag, überweise, betrag",
    "_, _, ''",
  })
  void findsVerbAndNounOfAMethod(String method, String operation, String subject) {
    assertThat(Wording.operation(method)).isEqualTo(operation);
    assertThat(Wording.subject(method)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "BackendService, backend",
    "InvoiceLineRepository, invoice_line",
    "UserServiceClient, user",
    "PlaceOrderUseCase, place_order",
    "Service, service",
    "ServiceManager, service",
    "UseCase, use_case",
    "UserDao, user",
    "OrderApi, order",
    "S3Client, s3",
    "HTTPGateway, http",
    "Weather, weather",
    "ServiceDesk, service_desk",
    "PaymentProvider, payment",
    "EventHandler, event",
    "UserStore, user",
    "UserFacade, user",
    "TypeRegistry, type",
    "MathOperations, math",
  })
  void findsTheNounOfAnInterface(String name, String noun) {
    assertThat(Wording.noun(name)).isEqualTo(noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get",
        "find",
        "list",
        "read",
        "load",
        "fetch",
        "search",
        "query",
        "count",
        "exists",
        "is",
        "has",
        "contains",
        "lookup",
        "check",
        "supports",
        "peek",
        "describe"
      })
  void knowsVerbsThatRead(String verb) {
    assertThat(Wording.isReading(verb)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "delete", "set", "getter", "", "readiness"})
  void knowsNoOtherVerbsThatRead(String verb) {
    assertThat(Wording.isReading(verb)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"invoice_line, invoiceLine", "user, user", "'', ''"})
  void writesNounsAsJavaDoes(String snakeCase, String camelCase) {
    assertThat(Wording.camelCase(snakeCase)).isEqualTo(camelCase);
    assertThat(Wording.snakeCase(camelCase)).isEqualTo(snakeCase);
  }
}
