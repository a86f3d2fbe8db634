package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Set;

/** What an interface is about, without what kind of class it is and how it is made. */
final class InterfaceNoun {
  private static final Set<String> KINDS =
      Words.set(
          """
          service services svc repository repositories repo store storage manager mgr management client
          gateway api apis facade dao daos registry operations commands handler provider listener
          observer subscriber callback interceptor controller resource resources endpoint endpoints
          mapper adapter adaptor port connector factory executor processor helper util
          utils impl interface support bean ejb component module delegate proxy stub accessor access
          loader reader writer finder searcher fetcher retriever resolver creator generator publisher
          producer consumer sender dispatcher notifier validator checker verifier calculator evaluator
          converter transformer translator parser formatter serializer watcher scheduler worker runner
          launcher broker persistence persister locator lookup spi sdk rpc logic platform domain
          application business core entity remote local read write query command queries rest web crud
          usecase interactor coordinator orchestrator initializer
          importer exporter
          """);

  /** Before another kind too: {@code UserServiceClient}. */
  private static final Set<String> REPEATED =
      Words.set(
          """
          service services svc repository repo dao manager mgr management client api facade gateway
          provider storage
          """);

  /** Only before another kind: {@code OrderQueryService} is about orders, a query is a query. */
  private static final Set<String> ROLES =
      Words.set(
          """
          platform domain application business core entity remote local read write query command rest
          web access core crud
          """);

  /** After what kinds a role is one: a {@code FilterQueryManagement} manages filter queries. */
  private static final Set<String> ROLE_KEEPERS =
      Words.set(
          """
          service services repository repo dao handler gateway client facade controller resource api
          manager provider store platform
          """);

  private static final Set<String> BEFORE =
      Words.set(
          """
          jpa jdbc spring hibernate mybatis ibatis mongo mongodb redis r2dbc jooq jdbi cassandra dynamo
          dynamodb elastic elasticsearch opensearch solr neo4j sql mysql postgres postgresql oracle h2
          jackrabbit rest http https grpc soap graphql feign retrofit kafka rabbit rabbitmq activemq jms
          amqp mqtt aws azure gcp google in_memory memory cached caching async asynchronous sync
          synchronous reactive rx blocking nonblocking non_blocking remote local default base abstract
          generic simple basic common custom internal public mock fake dummy stub noop no_op delegating
          composite transactional readonly read_only read write read_write writable readable ejb cdi web
          crud spring_data my_batis mongo_db dynamo_db rabbit_mq active_mq elastic_search open_search
          event_sourced paging_and_sorting standard core global pageable paged paginated customized
          """);

  /**
   * What adds to a kind of class: {@code OwnerRepositoryCustom} is a part of an owner repository.
   */
  private static final Set<String> ADDITIONS =
      Words.set("custom customized override extension extensions fragment extended ext base");

  private InterfaceNoun() {}

  /** {@code SpringDataOwnerRepository} is {@code owner}. */
  static List<String> of(String interfaceName) {
    return Singular.of(withoutBeginning(withoutKind(Words.of(interfaceName))));
  }

  private static List<String> withoutKind(List<String> words) {
    if (Words.endsWith(words, List.of("use", "case")) && words.size() > 2) {
      return words.subList(0, words.size() - 2);
    }
    List<String> rest =
        withoutAddition(
            words.size() > 1 && words.get(0).equals("i") ? Words.from(words, 1) : words);
    String after = "";
    while (rest.size() > 1 && isKind(Words.last(rest), after)) {
      after = Words.last(rest);
      rest = Words.withoutLast(rest);
    }
    return rest;
  }

  /** {@code owner repository custom} is {@code owner repository}; a {@code Base} stays one. */
  private static List<String> withoutAddition(List<String> words) {
    return words.size() > 2
            && ADDITIONS.contains(Words.last(words))
            && isKind(words.get(words.size() - 2), "")
        ? Words.withoutLast(words)
        : words;
  }

  private static boolean isKind(String word, String after) {
    return after.isEmpty()
        ? KINDS.contains(word) && !ROLES.contains(word)
        : REPEATED.contains(word) || (ROLES.contains(word) && ROLE_KEEPERS.contains(after));
  }

  private static List<String> withoutBeginning(List<String> words) {
    List<String> rest = words;
    for (int length = beginning(rest); length > 0; length = beginning(rest)) {
      rest = Words.from(rest, length);
    }
    return rest;
  }

  /** How many words at the beginning say how it is made; the last word never does. */
  private static int beginning(List<String> words) {
    for (int length = 3; length > 0; length--) {
      if (words.size() > length && BEFORE.contains(Words.joined(words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }
}
