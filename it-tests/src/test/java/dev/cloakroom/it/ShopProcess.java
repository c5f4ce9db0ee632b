package dev.cloakroom.it;

import dev.cloakroom.Session;
import java.nio.file.Path;

/**
 * A process of its own that uses a shop from several threads until it is killed, and prints what
 * was acknowledged: a line for each call, after it returned. Each thread has one user after the
 * other, and each user one session.
 */
final class ShopProcess {
  static final int THREADS = 4;

  private static final int VISITS = 3;

  private ShopProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    Shop shop = Shop.in(Path.of(arguments[0])); // never closed: the process is to be killed
    String round = arguments[1];
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      String name = "user-" + round + "-" + i + "-";
      threads[i] = new Thread(() -> useForEver(shop, name));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void useForEver(Shop shop, String name) {
    for (int i = 0; i < 100_000; i++) {
      String user = name + i;
      Session<ShopSession> session = shop.sessions.create(ShopSession.of(null, user));
      print("created", user, session, 0);
      for (int visit = 1; visit <= VISITS; visit++) {
        session.set(ShopSession_.visits, visit);
        shop.sessions.save(session);
        print("saved", user, session, visit);
        session = shop.sessions.cycle(session);
        print("cycled", user, session, visit);
      }
    }
  }

  private static void print(String verb, String user, Session<ShopSession> session, int visits) {
    System.out.println(verb + " " + user + " " + session.token().value() + " " + visits + " .");
  }
}
