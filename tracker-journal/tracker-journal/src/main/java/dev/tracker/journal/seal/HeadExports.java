package dev.tracker.journal.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * Exports of heads to a file, a stream or an HTTP address, each head one line of JSON.
 *
 * @since 0.1.0
 */
public final class HeadExports {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int FIRST_ERROR = 300;
  private static final int FIRST_SUCCESS = 200;

  private HeadExports() {}

  /**
   * Appends heads to a file, which is synced after each.
   *
   * @param file the file, made where it is not there
   * @return the export
   */
  public static HeadExport toFile(Path file) {
    return head -> append(file, head.toJson() + "\n");
  }

  /**
   * Prints heads, for what collects the output of a program.
   *
   * @param stream where, {@code System.out} say
   * @return the export
   */
  public static HeadExport toStream(PrintStream stream) {
    return head -> {
      stream.println(head.toJson());
      stream.flush();
      if (stream.checkError()) {
        throw new IOException("the stream of exported heads is broken");
      }
    };
  }

  /**
   * Posts heads as {@code application/json}.
   *
   * @param address where; it answers with a status from 200 to 299 once it has kept the head
   * @return the export
   */
  public static HeadExport toHttp(URI address) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    return head -> post(client, address, head.toJson());
  }

  /**
   * Reads heads from a file.
   *
   * @param file has one in each line, as {@link #toFile} wrote them
   * @return the heads in their order
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line has no head
   */
  public static List<SignedHead> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(SignedHead::ofJson)
        .toList();
  }

  private static void append(Path file, String line) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void post(HttpClient client, URI address, String json) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status < FIRST_SUCCESS || status >= FIRST_ERROR) {
        throw new IOException(address + " answered with status " + status);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a head was exported", interrupted);
    }
  }
}
