package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A master, its replicas and three Sentinels that watch them, out of a binary from Maven Central.
 */
public final class EmbeddedSentinel implements RunningRedis {
  private static final String MASTER = "main";
  private static final int SENTINELS = 3;

  private final String password;
  private final List<RedisProcess> servers = new ArrayList<>();
  private final List<RedisProcess> sentinels = new ArrayList<>();

  /**
   * Starts them; returns when each Sentinel knows of all others.
   *
   * @param directory for their files
   * @param password of the servers and the Sentinels; empty if there is none
   */
  public EmbeddedSentinel(Path directory, int replicas, String password) throws Exception {
    this.password = password;
    try {
      RedisProcess master = startServer(directory, List.of());
      for (int i = 0; i < replicas; i++) {
        startServer(directory, List.of("replicaof 127.0.0.1 " + master.port()));
      }
      for (int i = 0; i < SENTINELS; i++) {
        startSentinel(directory, master.port());
      }
      for (RedisProcess sentinel : sentinels) {
        awaitReplicas(sentinel, replicas);
      }
    } catch (Exception e) {
      end();
      throw e;
    }
  }

  private RedisProcess startServer(Path directory, List<String> settings) throws Exception {
    List<String> lines = new ArrayList<>(List.of("save \"\"", "appendonly yes"));
    lines.add("repl-diskless-sync yes");
    lines.add("repl-diskless-sync-delay 0");
    if (!password.isEmpty()) {
      lines.add("masterauth " + password);
    }
    lines.addAll(settings);
    RedisProcess server = RedisProcess.server(directory, Ports.free(), password, lines);
    servers.add(server);
    return server.start();
  }

  private void startSentinel(Path directory, int masterPort) throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("sentinel monitor %s 127.0.0.1 %d 2".formatted(MASTER, masterPort));
    lines.add("sentinel down-after-milliseconds " + MASTER + " 1000");
    lines.add("sentinel failover-timeout " + MASTER + " 5000");
    if (!password.isEmpty()) {
      lines.add("sentinel auth-pass " + MASTER + " " + password);
    }
    RedisProcess sentinel = RedisProcess.sentinel(directory, Ports.free(), password, lines);
    sentinels.add(sentinel);
    sentinel.start();
  }

  /** Until a Sentinel knows the others, and so many replicas that have what the master has. */
  private static void awaitReplicas(RedisProcess sentinel, int replicas) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (RespConnection connection = sentinel.connect()) {
      while (connection.list("SENTINEL", "SENTINELS", MASTER).size() < SENTINELS - 1
          || replicasThatAreUp(connection) < replicas) {
        if (deadline - System.nanoTime() < 0) {
          throw new IOException(
              "a Sentinel does not see all others: "
                  + connection.call("SENTINEL", "SENTINELS", MASTER)
                  + connection.call("SENTINEL", "REPLICAS", MASTER));
        }
        Thread.sleep(50);
      }
    }
  }

  private static int replicasThatAreUp(RespConnection sentinel) throws IOException {
    int up = 0;
    for (Object replica : (List<?>) sentinel.call("SENTINEL", "REPLICAS", MASTER)) {
      List<?> words = (List<?>) replica;
      boolean follows = words.get(words.indexOf("master-link-status") + 1).equals("ok");
      boolean is = words.get(words.indexOf("flags") + 1).equals("slave");
      up += follows && is ? 1 : 0;
    }
    return up;
  }

  @Override
  public String origin() {
    return "embedded";
  }

  @Override
  public String url() {
    return sentinels.stream()
        .map(sentinel -> "127.0.0.1:" + sentinel.port())
        .collect(Collectors.joining(",", "redis-sentinel://", "/" + MASTER));
  }

  @Override
  public String password() {
    return password;
  }

  @Override
  public List<Integer> ports() {
    return servers.stream().map(RedisProcess::port).toList();
  }

  @Override
  public String version() throws IOException {
    try (RespConnection connection = servers.get(0).connect()) {
      return RunningRedis.info(connection, "redis_version");
    }
  }

  /** The port of the master, as the last of the Sentinels has it. */
  public int masterPort() throws IOException {
    try (RespConnection connection = sentinels.get(SENTINELS - 1).connect()) {
      return Integer.parseInt(
          connection.list("SENTINEL", "GET-MASTER-ADDR-BY-NAME", MASTER).get(1));
    }
  }

  /** Kills one of the servers, as {@code kill -9} does. */
  public void kill(int port) throws Exception {
    server(port).end();
  }

  /** Has a replica take over from a master that is well. */
  public void failOver() throws IOException {
    try (RespConnection connection = sentinels.get(0).connect()) {
      connection.call("SENTINEL", "FAILOVER", MASTER);
    }
  }

  /** Starts one of the servers again; returns when it follows the master that there is. */
  public void startAgain(int port) throws Exception {
    server(port).start();
    for (RedisProcess sentinel : sentinels) {
      awaitReplicas(sentinel, servers.size() - 1);
    }
  }

  /** Kills all Sentinels but the last. */
  public void killAllSentinelsButOne() throws Exception {
    for (RedisProcess sentinel : sentinels.subList(0, SENTINELS - 1)) {
      sentinel.end();
    }
  }

  private RedisProcess server(int port) {
    return servers.stream().filter(server -> server.port() == port).findFirst().orElseThrow();
  }

  @Override
  public boolean mayBeKilled() {
    return false;
  }

  @Override
  public void end() throws Exception {
    for (RedisProcess sentinel : sentinels) {
      sentinel.end();
    }
    for (RedisProcess server : servers) {
      server.end();
    }
  }
}
