package dev.tracker.examples.observability;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Answers one path of HTTP, to this machine only, on whatever port is free. */
final class LoopbackServer implements AutoCloseable {
  private final HttpServer server;
  private final URI uri;

  LoopbackServer(String path, HttpHandler handler) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    server.createContext(path, handler);
    server.start();
    uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  URI uri() {
    return uri;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
