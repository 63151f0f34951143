package org.parentsmatter.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The address and port at which the intranet is served. */
record Listener(String address, int port) {
  /** A port of this machine, reachable from it alone, that nobody uses at the moment. */
  static Listener privateOne() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Listener("127.0.0.1", socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException("No free port on 127.0.0.1", e);
    }
  }

  /**
   * Tries the port, so that a mistake is told at once and not after the server's start.
   *
   * @throws WrongUsage when this machine has no such address
   * @throws CannotRun when the port is in use or not allowed
   */
  void check() {
    InetAddress host = host();
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(host, 0));
    } catch (IOException e) {
      throw new WrongUsage("This machine has no address " + address + ".");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new CannotRun(
          "Port "
              + port
              + " on "
              + address
              + " cannot be used ("
              + e.getMessage()
              + "). Choose another with --port.");
    }
  }

  boolean isLoopback() {
    return host().isLoopbackAddress();
  }

  /** Whether commands on this machine reach it at 127.0.0.1. */
  boolean isReachedByLoopback() {
    return address.equals("127.0.0.1") || host().isAnyLocalAddress();
  }

  /** The address a browser on this machine can open. */
  String url() {
    InetAddress host = host();
    String name =
        host.isAnyLocalAddress()
            ? "127.0.0.1"
            : host instanceof Inet6Address ? "[" + host.getHostAddress() + "]" : address;
    return "http://" + name + ":" + port + "/";
  }

  private InetAddress host() {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new WrongUsage("This machine has no address " + address + ".");
    }
  }
}
