#!/usr/bin/env bash
#
# Quarkus REST serves a class that has no annotation at all, since an interface that it implements has @Path.
#
# Expected   A class is a resource if it has @Path itself. Jakarta REST lets a class inherit the annotations of methods and of their
#            parameters, and says of those of classes and interfaces that they are not inherited. Nor is a class without a scope a bean. So
#            the address of the interface is not found.
# Happens    The class answers at the interface's path. A second such class, a decorator or a double for tests that nobody uses, makes the
#            build fail, as both declare the same endpoint.
# Versions   quarkus-rest 3.33.2
# Seen       2026-11-30
# Source     Jakarta RESTful Web Services 3.1, section 3.6, Annotation Inheritance

set -euo pipefail
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server"; rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java/example
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>io.quarkus</groupId>
        <artifactId>quarkus-bom</artifactId>
        <version>3.33.2</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>io.quarkus</groupId>
      <artifactId>quarkus-rest</artifactId>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <groupId>io.quarkus</groupId>
        <artifactId>quarkus-maven-plugin</artifactId>
        <version>3.33.2</version>
        <executions>
          <execution>
            <goals>
              <goal>build</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/main/java/example/Greeting.java <<'JAVA'
package example;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/greeting")
public interface Greeting {
  @GET
  String greet();
}
JAVA
cat >src/main/java/example/Polite.java <<'JAVA'
package example;

public class Polite implements Greeting {
  @Override
  public String greet() {
    return "good morning";
  }
}
JAVA
cat >Get.java <<'JAVA'
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class Get {
  public static void main(String[] arguments) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(arguments[0])).build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    System.out.println(response.statusCode() + " " + response.body());
  }
}
JAVA

package() { mvn --batch-mode -Dmaven.repo.local="$work/repository" clean package >log 2>&1; }

package || { cat log >&2; exit 1; }
java -Dquarkus.http.port=0 -jar target/quarkus-app/quarkus-run.jar >served 2>&1 &
server=$!
for ((second = 0; second < 60; second++)); do
  port=$(sed -n 's|.*Listening on: http://[^:]*:\([0-9]*\).*|\1|p' served)
  [[ -z $port ]] || break
  sleep 1
done
printf 'one class: '
java Get.java "http://localhost:$port/greeting" | tee seen
[[ $(<seen) == "200 good morning" ]]

sed 's/Polite/Rude/; s/good morning/what/' src/main/java/example/Polite.java >src/main/java/example/Rude.java
if package; then
  echo "two classes: built"
  exit 1
fi
printf 'two classes: '
grep --only-matching --max-count=1 'GET /greeting is declared by.*' log
