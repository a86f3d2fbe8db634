package dev.tracker.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceNounTest {

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
    "S3Client, s3",
    "Weather, weather",
    "ServiceDesk, service_desk",
    "OrdersApi, order",
    "IUserService, user",
    "SpringDataOwnerRepository, owner",
    "JpaVisitRepository, visit",
    "InMemorySessionStore, session",
    "ReactiveOrderRepository, order",
    "LoanReadPlatformService, loan",
    "OrderQueryService, order",
    "TargetFilterQueryManagement, target_filter_query",
    "TaskLocalService, task",
    "CommentEntityManager, comment",
    "ExternalResourceDao, external_resource",
    "UsersResource, user",
    "ControllerManagement, controller",
    "NewsService, news",
    "ReadOnlyIdentityProvider, identity",
    "Accounts, account",
    "CategoryRepositoryCustom, category",
    "PetRepositoryOverride, pet",
    "CustomizedUserRepository, user",
    "OrderRepositoryExtension, order",
    "PageableCategoryRepository, category",
    "KnowledgeBase, knowledge_base",
    "CustomerBase, customer_base",
    "BrowserExtension, browser_extension",
  })
  void leavesOutWhatKindOfClassItIs(String interfaceName, String noun) {
    assertThat(String.join("_", InterfaceNoun.of(interfaceName))).isEqualTo(noun);
  }
}
