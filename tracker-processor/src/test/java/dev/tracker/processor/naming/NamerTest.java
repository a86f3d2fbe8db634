package dev.tracker.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule by itself; the tables of labelled methods test them together. */
class NamerTest {

  @ParameterizedTest
  @CsvSource({
    "createInvoice, Invoice, create, first word",
    "get1, Invoice, get, first word",
    "shutDown, void, shut_down, two-word verb",
    "logUserOut, void, log_out, two-word verb",
    "lookUpByName, Invoice, look_up, two-word verb",
    "unAssignTag, void, unassign, first word",
    "reIndex, void, reindex, first word",
    "bulkUpdatePrices, void, update, first word",
    "asyncForceDelete, void, delete, first word",
    "manuallyClose, void, close, first word",
    "findOrCreateUser, User, find_or_create, joined verbs",
    "saveAndFlush, User, save_and_flush, joined verbs",
    "getOrDefault, User, get, first word",
    "getOrThrow, User, get, first word",
    "findUserOrCreate, User, find_or_create, later verb",
    "getUsersAndOrders, List, get, first word",
    "newTask, Task, create, new",
    "onOrderShipped, void, handle, callback",
    "tenantRemoved, void, handle, event",
    "toJson, String, convert, conversion",
    "userCount, long, get, noun only",
    "orderHistory, List, get, noun only",
    "isActive, boolean, is, question",
    "userExists, boolean, exists, question",
    "areEqual, boolean, check, question",
    "supportsBatches, boolean, supports, question",
  })
  void findsTheVerb(String method, String result, String operation, String rule) {
    assertThat(name("Service", method, result).operation()).isEqualTo(new Named(operation, rule));
  }

  @ParameterizedTest
  @CsvSource({
    "findUsersByEmail, List, user",
    "findUserAccountsOfTenant, List, user_account",
    "listAll, List, invoice",
    "deleteAllUsers, void, user",
    "findTop10ByName, List, invoice",
    "getFirstName, String, first_name",
    "getFirstInvoice, Invoice, invoice",
    "createNewUser, User, user",
    "deleteUsersAsync, void, user",
    "deleteUserIfExists, void, user",
    "createUserV2, User, user",
    "saveBatch, void, invoice",
    "getUserList, List, user",
    "getPriceList, PriceList, price_list",
    "findReadyToShipOrders, List, ready_to_ship_order",
    "findLoggedInUsers, List, logged_in_user",
    "removeUsedOrExpiredTokens, void, used_or_expired_token",
    "findOutOfStockProducts, List, out_of_stock_product",
    "findTasksAssigned, List, task",
    "getAmountPaid, BigDecimal, amount_paid",
    "markOrderShipped, void, order",
    "findActive, List, invoice",
    "setCreatedBy, void, created_by",
    "getNumberOfUsers, long, user",
    "findPeopleOlderThan, List, person",
    "isCancelled, boolean, invoice",
    "isBatchWindowConfigured, boolean, batch_window",
    "isActiveUser, boolean, user",
    "hasPermission, boolean, permission",
    "canDelete, boolean, invoice",
    "canDeleteUser, boolean, user",
    "onOrderShipped, void, order",
    "onDelete, void, invoice",
    "onDeleteUser, void, user",
    "getRolesAndGroups, List, role",
    "findUsersOrderByName, List, user",
    "findAllOrderByName, List, invoice",
    "findAllSortByName, List, invoice",
    "listOrderByName, List, invoice",
    "findOrderByName, Order, order",
    "addUserToRoleMapping, void, user_to_role_mapping",
  })
  void findsTheNoun(String method, String result, String subject) {
    assertThat(name("InvoiceService", method, result).subject().text()).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "findUser, User, READ, reading verb",
    "flush, void, READ, flushes",
    "flushCache, void, CHANGE, changing verb",
    "deleteUser, void, CHANGE, changing verb",
    "frobnicate, void, CHANGE, changing verb",
    "fetchAndLock, List, CHANGE, changing verb",
    "checkOut, Order, CHANGE, changing verb",
    "createTaskQuery, TaskQuery, READ, query object",
    "createTaskReport, TaskReport, READ, query object",
    "updateState, UpdateStateBuilder, READ, builder",
    "calculateTotal, Money, READ, computing verb",
    "recalculateTotals, void, CHANGE, keeps what it computes",
    "generatePdf, byte[], READ, makes a value",
    "generateInvoice, Invoice, CHANGE, changing verb",
    "authorizeUser, boolean, READ, tests",
    "runReport, Report, READ, query object",
    "executeQuery, List, READ, runs a query",
    "openStream, InputStream, READ, opens a stream",
    "openAccount, Account, CHANGE, changing verb",
    "isActive, boolean, READ, question",
    "onOrderShipped, void, CHANGE, event",
    "toJson, String, READ, conversion",
    "userCount, long, READ, noun only",
  })
  void tellsReadsFromChanges(String method, String result, String effect, String rule) {
    assertThat(name("Service", method, result).effect()).isEqualTo(new Named(effect, rule));
  }

  @Test
  void whatIsHandedToAParameterIsNotKept() {
    MethodFacts method =
        new MethodFacts(
            "InvoiceService",
            "renderInvoice",
            List.of(parameter("OutputStream out")),
            type("void"));

    assertThat(Namer.name(method).effect().text()).isEqualTo("READ");
  }

  @Test
  void aQueryThatIsAnEntityIsKept() {
    MethodFacts method =
        new MethodFacts("FilterQueryManagement", "create", List.of(), type("FilterQuery"));

    assertThat(Namer.name(method).effect().text()).isEqualTo("CHANGE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "placeOrder; Order; Request request; result.id; the result's id",
        "checkOutCart; Order; UUID cartId; cartId; the subject's id",
        "addOrder; UUID; Cart cart; result; the result is an id",
        "insertOrder; int; Order order; order.id; the subject as a parameter",
        "createOrder; Long; Draft draft; result; the result is an id",
        "deleteOrder; void; long id; id; parameter id",
        "updateOrderComment; void; long orderId, long commentId; commentId; the subject's id",
        "setStatus; void; long orderId, Status status; orderId; the interface's id",
        "cancel; void; Order order; order.id; the subject as a parameter",
        "cancelShipment; void; ShipmentRequest request; request.shipmentId;"
            + " the subject as a parameter",
        "setCartStatus; void; long cartId, int status; cartId; the owner's id",
        "addCartNote; void; Cart cart, String note; cart.id; the owner as a parameter",
        "enableFlag; void; String flagName; flagName; the subject's key",
        "enable; void; String orderKey; orderKey; the subject's key",
        "attach; Cart; Cart cart; result.id; the parameter that comes back",
        "resetPassword; void; long userId, String password; userId; the only id",
        "evict; void; Cart anything; anything.id; the only parameter with an id",
        "enable; void; String name; name; parameter key",
      })
  void findsTheId(String method, String result, String parameters, String path, String rule) {
    assertThat(id("OrderService", method, result, parameters)).contains(new Named(path, rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "deleteByCartId; void; long cartId",
        "suspendJobsForUser; void; long userId",
        "transferEmployees; void; Ids employeeIds, long departmentId",
        "createMembership; void; long userId, long groupId",
        "saveRelation; void; long tenantId, Relation relation",
        "notifyAll; void; long recipientId",
        "issueToken; String; Draft draft",
        "reindexAll; void; ''",
        "startJobs; long; Draft draft",
        "setName; void; String name",
      })
  void takesNoOthersId(String method, String result, String parameters) {
    assertThat(id("OrderService", method, result, parameters)).isEmpty();
  }

  /** What is given finds orders; how many are wanted does not. */
  @ParameterizedTest
  @CsvSource({"String number, order", "Pageable page, invoice"})
  void tellsASortFromAnOrder(String parameter, String subject) {
    MethodFacts facts =
        new MethodFacts(
            "InvoiceService", "findOrderByNumber", List.of(parameter(parameter)), type("List"));
    assertThat(Namer.name(facts).subject().text()).isEqualTo(subject);
  }

  private static Naming name(String interfaceName, String method, String result) {
    List<NamedParameter> many =
        method.equals("saveBatch") ? List.of(parameter("List users")) : List.of();
    return Namer.name(new MethodFacts(interfaceName, method, many, type(result)));
  }

  private static Optional<Named> id(
      String interfaceName, String method, String result, String parameters) {
    List<NamedParameter> given =
        parameters.isEmpty()
            ? List.of()
            : Stream.of(parameters.split(", ", -1)).map(NamerTest::parameter).toList();
    MethodFacts facts = new MethodFacts(interfaceName, method, given, type(result));
    return Namer.id(facts, Namer.name(facts).subject().text())
        .map(found -> new Named(found.path(), found.rule()));
  }

  private static NamedParameter parameter(String text) {
    String[] words = text.split(" ", -1);
    return new NamedParameter(words[1], type(words[0]));
  }

  private static NamedType type(String name) {
    List<String> members =
        switch (name) {
          case "Order", "Cart" -> List.of("id");
          case "ShipmentRequest" -> List.of("shipmentId", "reason");
          default -> List.of();
        };
    return new NamedType(
        name,
        name.equals("List") || name.equals("Ids"),
        members.stream().map(member -> new NamedMember(member, false)).toList());
  }
}
