package dev.tracker.journalpage.server;

import com.sun.net.httpserver.HttpServer;
import dev.tracker.journalpage.JournalPage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Serves the page to a browser that opens the link. The link works once: the browser gets a cookie,
 * and the next link is passed on. It answers only GET and HEAD. Thread-safe.
 *
 * @since 0.1.0
 */
public final class PageServer implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int WAITING = 64;

  private final HttpServer server;
  private final ExecutorService threads;
  private final PageGate gate;
  private final String base;

  private PageServer(HttpServer server, ExecutorService threads, PageGate gate, String base) {
    this.server = server;
    this.threads = threads;
    this.gate = gate;
    this.base = base;
  }

  /**
   * Starts a server for who is at the same machine.
   *
   * @param page what is shown
   * @param port where; 0 for any that is free
   * @param links receives each link, as soon as the one before was used; the first by this call
   * @return the server
   * @throws IOException if the port cannot be had
   */
  public static PageServer start(JournalPage page, int port, Consumer<String> links)
      throws IOException {
    return start(page, InetAddress.getLoopbackAddress(), port, Set.of(), links);
  }

  /**
   * Starts a server.
   *
   * @param page what is shown
   * @param address where it listens; others than loopback need TLS in front
   * @param port where it listens; 0 for any that is free
   * @param names how browsers call it besides, each with its port if that is not the usual one
   * @param links receives each link, as soon as the one before was used; the first by this call
   * @return the server
   * @throws IOException if the port cannot be had
   */
  public static PageServer start(
      JournalPage page, InetAddress address, int port, Set<String> names, Consumer<String> links)
      throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(address, port), WAITING);
    int bound = server.getAddress().getPort();
    Set<String> hosts = new HashSet<>();
    names.forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
    if (address.isLoopbackAddress()) {
      hosts.addAll(Set.of("127.0.0.1:" + bound, "localhost:" + bound, "[::1]:" + bound));
    }
    String base =
        address.isLoopbackAddress() ? "http://127.0.0.1:" + bound : "http://" + first(names, bound);
    PageGate gate = new PageGate(bound, Set.copyOf(hosts));
    ExecutorService threads = threads();
    PageServer started = new PageServer(server, threads, gate, base);
    server.setExecutor(threads);
    server.createContext("/", new PageHandler(page, gate, () -> links.accept(started.link())));
    server.start();
    links.accept(started.link());
    return started;
  }

  private static String first(Set<String> names, int port) {
    return names.stream().sorted().findFirst().orElse("localhost:" + port);
  }

  private static ExecutorService threads() {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            work -> {
              Thread made = new Thread(work, "tracker-journal-page-" + number.incrementAndGet());
              made.setDaemon(true);
              return made;
            });
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /**
   * What lets in one browser.
   *
   * @return an address, which works once
   */
  public String link() {
    return base + "/?key=" + gate.key();
  }

  /**
   * Where it listens.
   *
   * @return the port
   */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Stops. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
