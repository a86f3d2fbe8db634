package dev.tracker.processor.naming.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

  @ParameterizedTest
  @CsvSource({
    "users, user",
    "categories, category",
    "boxes, box",
    "branches, branch",
    "caches, cache",
    "addresses, address",
    "houses, house",
    "responses, response",
    "purchases, purchase",
    "releases, release",
    "databases, database",
    "statuses, status",
    "viruses, virus",
    "causes, cause",
    "sizes, size",
    "archives, archive",
    "leaves, leaf",
    "movies, movie",
    "people, person",
    "children, child",
    "indices, index",
    "analyses, analysis",
    "aliases, alias",
    "schemas, schema",
    "quotas, quota",
    "photos, photo",
    "heroes, hero",
    "apis, api",
    "uris, uri",
    "cpus, cpu",
    "menus, menu",
    "ids, id",
    "vms, vm",
  })
  void makesPluralsSingular(String plural, String singular) {
    assertThat(Singular.of(List.of(plural))).containsExactly(singular);
    assertThat(Singular.of(List.of(singular))).containsExactly(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "status",
    "metadata",
    "address",
    "process",
    "statistics",
    "settings",
    "data",
    "info",
    "series",
    "news",
    "analysis",
    "bus",
    "class",
    "access",
    "bonus",
    "dns",
    "sms",
    "lens",
    "basis",
    "staff",
  })
  void leavesWordsThatHaveNoOtherForm(String word) {
    assertThat(Singular.of(List.of(word))).containsExactly(word);
  }
}
