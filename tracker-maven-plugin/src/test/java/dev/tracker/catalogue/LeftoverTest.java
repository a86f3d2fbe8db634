package dev.tracker.catalogue;

import static dev.tracker.catalogue.StubManifest.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.catalogue.ManifestMethod.Unannotated;
import dev.tracker.classfile.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier build has left does not count, and all that is there does. */
class LeftoverTest {
  private static final List<String> PROCESSOR = List.of("-Xlint:none");

  @TempDir Path folder;

  /** As of an incremental build: sources are compiled again, and nothing is removed. */
  @Test
  void anInterfaceThatIsNoLongerAnnotatedDoesNotCount() throws Exception {
    Sources.compile(
        folder,
        PROCESSOR,
        "@dev.tracker.TrackActivity interface Orders { void placeOrder(String id); }",
        "interface Bills { @dev.tracker.TrackActivity void pay(String id); }");
    assertThat(ManifestFolder.read(folder))
        .extracting(Manifest::interfaceName)
        .containsExactly("Bills", "Orders");

    Sources.compile(folder, "interface Orders { void placeOrder(String id); }");
    Sources.compile(folder, "interface Bills { void pay(String id); }");

    assertLeftover("Bills", "", "its class file has no @TrackActivity");
    assertLeftover("Orders", "", "its class file has no @TrackActivity");
    assertThat(ManifestFolder.read(folder)).isEmpty();
  }

  @Test
  void anInterfaceThatIsGoneDoesNotCount() throws Exception {
    write(folder, "com.acme.Orders", "com.acme.Orders.json");
    Files.delete(folder.resolve("com/acme/Orders.class"));

    assertLeftover("com.acme.Orders", "", "it has no class file");
    assertThat(ManifestFolder.read(folder)).isEmpty();
  }

  @Test
  void anInterfaceThatIsAClassNowDoesNotCount() throws Exception {
    write(folder, "Orders", "Orders.json");
    Sources.compile(folder, "class Orders {}");

    assertLeftover("Orders", "", "it is no longer an interface");
  }

  /** As where manifests were switched off, or the processor, and the build was not a clean one. */
  @Test
  void methodsThatAreNoLongerAnnotatedDoNotCount() throws Exception {
    Sources.compile(
        folder,
        PROCESSOR,
        """
        interface Orders {
          @dev.tracker.TrackActivity void place(String id);
          @dev.tracker.TrackActivity void cancel(String id);
          @dev.tracker.TrackActivity void ship(String id);
        }
        """);
    Sources.compile(
        folder,
        """
        interface Orders {
          @dev.tracker.TrackActivity void place(String id);
          void cancel(String id);
        }
        """);

    Manifest manifest = ManifestFolder.read(folder).get(0);
    assertThat(manifest.tracked())
        .extracting(ManifestMethod::method)
        .containsExactly("place(java.lang.String)");
    assertThat(manifest.unannotated())
        .extracting(Unannotated::method)
        .containsExactly("cancel(java.lang.String)");
    assertLeftover(
        "Orders", "cancel(java.lang.String)", "its class file has no @TrackActivity there");
    assertLeftover("Orders", "ship(java.lang.String)", "its class file has no such method");
  }

  /** All that the processor can be told of an interface is found again in its class file. */
  @Test
  void whatIsTrackedCounts() throws Exception {
    Sources.compile(
        folder,
        PROCESSOR,
        """
        import dev.tracker.*;
        interface Base<T extends Number> {
          @TrackActivity void base(T id);
          <X extends Comparable<X> & java.io.Serializable> int generic(X[][] x, T... all);
        }
        """,
        """
        @dev.tracker.TrackActivity
        interface Whole extends Base<Long> {
          void own(java.util.Map.Entry<String, int[]> entry, char c);
          @Override int hashCode();
          default void byDefault() {}
        }
        """,
        """
        class Outer {
          interface Part extends Base<Integer>, Runnable {
            @Override void base(Integer id);
            @dev.tracker.TrackActivity default Integer byDefault(byte b) { return 1; }
          }
        }
        """);

    FoundManifests found = ManifestFolder.find(List.of(folder));

    assertThat(found.leftovers()).isEmpty();
    assertThat(found.manifests())
        .extracting(Manifest::interfaceName)
        .containsExactly("Base", "Outer$Part", "Whole");
    assertThat(found.manifests().stream().mapToInt(each -> each.tracked().size()).sum())
        .isGreaterThanOrEqualTo(7);
  }

  /** Some build tools have manifests and classes apart. */
  @Test
  void theClassMayBeElsewhere() throws Exception {
    Path generated = folder.resolve("kapt");
    Path classes = folder.resolve("classes");
    write(generated, "com.acme.A", "com.acme.A.json");
    Files.createDirectories(classes.resolve("com/acme"));
    Files.move(generated.resolve("com/acme/A.class"), classes.resolve("com/acme/A.class"));

    assertThat(ManifestFolder.find(List.of(generated, classes)).manifests()).hasSize(1);
    assertThat(ManifestFolder.find(List.of(generated)).manifests()).isEmpty();
  }

  /** The module that it has left is no reason to count it twice. */
  @Test
  void anInterfaceThatHasMovedCountsOnce() throws Exception {
    write(folder.resolve("old"), "com.acme.A", "com.acme.A.json");
    write(folder.resolve("new"), "com.acme.A", "com.acme.A.json");
    Files.delete(folder.resolve("old/com/acme/A.class"));

    FoundManifests found =
        ManifestFolder.find(List.of(folder.resolve("old"), folder.resolve("new")));

    assertThat(found.manifests()).hasSize(1);
    assertThat(found.leftovers())
        .extracting(Leftover::text)
        .containsExactly(
            "com.acme.A is ignored: it has no class file. This file is from an earlier build: "
                + folder.resolve("old/META-INF/tracker/com.acme.A.json"));
  }

  @Test
  void aNameThatNoFileCanHave() throws Exception {
    Path manifests = Files.createDirectories(folder.resolve("META-INF/tracker"));
    Files.writeString(
        manifests.resolve("x.json"),
        """
        {"version": 1, "interface": "a\\u0000b", "decorator": "T", "methods": []}
        """);

    assertThat(ManifestFolder.find(List.of(folder)).leftovers()).hasSize(1);
  }

  private void assertLeftover(String interfaceName, String method, String reason) throws Exception {
    assertThat(ManifestFolder.find(List.of(folder)).leftovers())
        .contains(
            new Leftover(
                interfaceName,
                method,
                folder.resolve("META-INF/tracker/" + interfaceName + ".json").toString(),
                reason));
  }
}
