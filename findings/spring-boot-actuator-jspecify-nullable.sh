#!/usr/bin/env bash
#
# In Spring Boot 3.5, JSpecify's @Nullable does not make a parameter of an actuator operation optional: the request is answered with 400.
#
# Expected   "By default, all operation method parameters are required. They can be made optional by annotating them with @Nullable."
#            Spring reads any annotation of that name elsewhere (MVC, beans), so the one of JSpecify does, too.
# Happens    Spring Boot 3.5 looks for its own annotation and JSR 305's. A parameter with JSpecify's, which is on the type and not on the
#            parameter, is mandatory: without a value the answer is 400. In Spring Boot 4 it is optional.
# Versions   spring-boot-starter-actuator 3.5.9 (400), 4.1.2 (200); org.jspecify:jspecify 1.0.0
# Seen       2026-11-29
# Source     Spring Boot's reference, "Endpoints", "Input"; class OperationMethodParameter

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
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
    <maven.compiler.parameters>true</maven.compiler.parameters>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-actuator</artifactId>
      <version>${boot}</version>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-web</artifactId>
      <version>${boot}</version>
    </dependency>
    <dependency>
      <groupId>org.jspecify</groupId>
      <artifactId>jspecify</artifactId>
      <version>1.0.0</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/main/java/example/Application.java <<'JAVA'
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

@SpringBootApplication
public class Application {
  @Component
  @Endpoint(id = "greeting")
  static class Greeting {
    @ReadOperation
    String greet(@Nullable String name) {
      return "hello " + name;
    }
  }

  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext context =
        SpringApplication.run(
            Application.class,
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--management.endpoints.web.exposure.include=greeting")) {
      String port = context.getEnvironment().getProperty("local.server.port");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/greeting")).build();
      System.out.println("status " + HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
    }
  }
}
JAVA

# status BOOT: the answer's.
status() {
  mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" -Dboot="$1" clean compile dependency:build-classpath \
    -Dmdep.outputFile="$work/path" >"$1.log" 2>&1 || { cat "$1.log" >&2; return 1; }
  java -cp "target/classes:$(cat "$work/path")" example.Application 2>&1 | tee -a "$1.log" | grep --only-matching 'status [0-9]*'
}

three=$(status 3.5.9)
four=$(status 4.1.2)
echo "Spring Boot 3.5.9: $three"
echo "Spring Boot 4.1.2: $four"
[[ $three == "status 400" && $four == "status 200" ]]
