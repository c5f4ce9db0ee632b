package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.SpringKeeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.net.URI;
import java.util.List;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.data.redis.RedisIndexedSessionRepository;
import org.springframework.session.data.redis.RedisSessionRepository;

/** Spring Session on Redis as its annotations set it up: over Lettuce, with Java serialization. */
final class SpringRedis {
  private SpringRedis() {}

  /** The plain one, which keeps no registry. */
  static Keeper plain(RedisTarget target, List<String> ids) {
    LettuceConnectionFactory connections = connections(target);
    RedisSessionRepository repository = new RedisSessionRepository(template(connections));
    repository.setDefaultMaxInactiveInterval(Workload.IDLE_TIMEOUT);
    repository.setRedisKeyNamespace("spring:plain");
    return new SpringKeeper<>(repository, ids, connections::destroy);
  }

  /** The one that finds by user. */
  static Keeper indexed(RedisTarget target, List<String> ids) {
    LettuceConnectionFactory connections = connections(target);
    RedisIndexedSessionRepository repository =
        new RedisIndexedSessionRepository(template(connections));
    repository.setDefaultMaxInactiveInterval(Workload.IDLE_TIMEOUT);
    repository.setRedisKeyNamespace("spring:indexed");
    return new SpringKeeper<>(repository, ids, connections::destroy);
  }

  private static LettuceConnectionFactory connections(RedisTarget target) {
    URI address = URI.create(target.url());
    LettuceConnectionFactory connections =
        new LettuceConnectionFactory(
            new RedisStandaloneConfiguration(address.getHost(), address.getPort()));
    connections.afterPropertiesSet();
    connections.start();
    return connections;
  }

  private static RedisTemplate<String, Object> template(LettuceConnectionFactory connections) {
    RedisTemplate<String, Object> template = new RedisTemplate<>();
    template.setKeySerializer(RedisSerializer.string());
    template.setHashKeySerializer(RedisSerializer.string());
    template.setConnectionFactory(connections);
    template.afterPropertiesSet();
    return template;
  }
}
