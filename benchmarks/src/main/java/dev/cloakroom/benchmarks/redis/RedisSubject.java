package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.CloakroomKeeper;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.KeeperSubject;
import java.util.List;
import java.util.Map;

/** What is compared. */
public enum RedisSubject implements KeeperSubject {
  CLOAKROOM("Cloakroom", Role.OURS) {
    @Override
    Keeper open(RedisTarget target, List<String> names) {
      return new CloakroomKeeper(target.store(), target.keyset(), names, Map.of());
    }
  },

  LETTUCE("bare Lettuce", Role.PEER) {
    @Override
    Keeper open(RedisTarget target, List<String> names) {
      return new LettuceKeeper(target, names);
    }
  },

  MAP_CACHE("bare RMapCache", Role.PEER) {
    @Override
    Keeper open(RedisTarget target, List<String> names) {
      return new MapCacheKeeper(target, names);
    }
  },

  SPRING("Spring Session Redis", Role.PEER) {
    @Override
    Keeper open(RedisTarget target, List<String> names) {
      return SpringRedis.plain(target, names);
    }
  },

  SPRING_INDEXED("Spring Session Redis, indexed", Role.PEER) {
    @Override
    Keeper open(RedisTarget target, List<String> names) {
      return SpringRedis.indexed(target, names);
    }
  },

  REDISSON("Redisson's Tomcat manager", Role.PEER) {
    @Override
    Keeper open(RedisTarget target, List<String> names) {
      return new RedissonManagerKeeper(target, names);
    }
  };

  private final String label;
  private final Role role;

  RedisSubject(String label, Role role) {
    this.label = label;
    this.role = role;
  }

  /** Its name in tables. */
  String label() {
    return label;
  }

  /** How tables call it. */
  Subject subject() {
    return new Subject(name(), label, role);
  }

  /** Those that keep sessions by themselves, and not bytes that Cloakroom has made. */
  static List<RedisSubject> complete() {
    return List.of(CLOAKROOM, SPRING, SPRING_INDEXED, REDISSON);
  }

  /**
   * Opens a new keeper.
   *
   * @param names of the sessions that it keeps, by number
   */
  abstract Keeper open(RedisTarget target, List<String> names);

  @Override
  public Keeper open() {
    return open(RedisTarget.given());
  }

  /** Opens a new keeper of the sessions that the target was filled with. */
  Keeper open(RedisTarget target) {
    return open(target, target.names(this));
  }
}
