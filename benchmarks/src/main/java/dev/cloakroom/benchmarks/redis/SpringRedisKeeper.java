package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.SpringAttributes;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.data.redis.RedisIndexedSessionRepository;
import org.springframework.session.data.redis.RedisSessionRepository;

/**
 * Spring Session on Redis as its annotations set it up: over Lettuce, each property of the payload
 * an attribute, Java serialization.
 */
final class SpringRedisKeeper<S extends Session> implements Keeper {
  private final LettuceConnectionFactory connections;
  private final SessionRepository<S> repository;
  private final List<String> ids;
  private final List<SubjectRef> subjects;

  private SpringRedisKeeper(
      LettuceConnectionFactory connections, SessionRepository<S> repository, List<String> ids) {
    this.connections = connections;
    this.repository = repository;
    this.ids = ids;
    this.subjects = Workload.subjectsOf(ids.size());
  }

  /** The plain one, which keeps no registry. */
  static Keeper plain(RedisTarget target, List<String> ids) {
    LettuceConnectionFactory connections = connections(target);
    RedisSessionRepository repository = new RedisSessionRepository(template(connections));
    repository.setDefaultMaxInactiveInterval(Workload.IDLE_TIMEOUT);
    repository.setRedisKeyNamespace("spring:plain");
    return new SpringRedisKeeper<>(connections, repository, ids);
  }

  /** The one that finds by user. */
  static Keeper indexed(RedisTarget target, List<String> ids) {
    LettuceConnectionFactory connections = connections(target);
    RedisIndexedSessionRepository repository =
        new RedisIndexedSessionRepository(template(connections));
    repository.setDefaultMaxInactiveInterval(Workload.IDLE_TIMEOUT);
    repository.setRedisKeyNamespace("spring:indexed");
    return new SpringRedisKeeper<>(connections, repository, ids);
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

  @Override
  public Object find(int number) {
    return SpringAttributes.read(session(number));
  }

  @Override
  public Held hold(int number) {
    return new HeldSession(session(number));
  }

  private S session(int number) {
    S session = repository.findById(ids.get(number));
    if (session == null) {
      throw new IllegalStateException("there is no session " + number);
    }
    return session;
  }

  @Override
  public Held create(ShopSession payload) {
    S session = repository.createSession();
    SpringAttributes.write(payload, session);
    repository.save(session);
    return new HeldSession(session);
  }

  @Override
  public boolean findsBySubject() {
    return repository instanceof FindByIndexNameSessionRepository;
  }

  @Override
  public int findBySubject(int number) {
    if (repository instanceof FindByIndexNameSessionRepository<?> indexed) {
      return indexed.findByPrincipalName(subjects.get(number).subject()).size();
    }
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    connections.destroy();
  }

  private final class HeldSession implements Held {
    private final S session;

    HeldSession(S session) {
      this.session = session;
    }

    @Override
    public String name() {
      return session.getId();
    }

    /** As the filter does, the time of the request is written too. */
    @Override
    public void save() {
      session.setLastAccessedTime(Instant.now());
      SpringAttributes.changeCart(session);
      repository.save(session);
    }

    @Override
    public void touch() {
      session.setLastAccessedTime(Instant.now());
      repository.save(session);
    }

    @Override
    public void cycle() {
      session.changeSessionId();
      repository.save(session);
    }

    @Override
    public void delete() {
      repository.deleteById(session.getId());
    }
  }
}
