package dev.cloakroom.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Writes down what really goes to JDBC: executed statements and every word about transactions. */
final class CountingDataSource {
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Callable<?>> before = new ConcurrentHashMap<>();

  DataSource around(DataSource target) {
    return proxy(DataSource.class, target, "");
  }

  /** Does something before each statement that begins with a word, which then may fail with it. */
  void before(String verb, Callable<?> work) {
    before.put(verb, work);
  }

  /** What was done since the last time, in order. */
  List<String> drain() {
    List<String> drained = new ArrayList<>(calls);
    calls.clear();
    return drained;
  }

  /** What was done since it was last drained. */
  List<String> seen() {
    return List.copyOf(calls);
  }

  private <T> T proxy(Class<T> type, Object target, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              String name = method.getName();
              boolean hasSql = arguments != null && arguments[0] instanceof String;
              if (name.startsWith("execute")) {
                String verb = verb(hasSql ? (String) arguments[0] : sql);
                calls.add(verb);
                before.getOrDefault(verb, () -> verb).call();
              } else if (name.equals("commit")
                  || name.equals("rollback")
                  || name.equals("setAutoCommit")
                  || name.equals("setSavepoint")) {
                calls.add(name);
              }
              try {
                Object result = method.invoke(target, arguments);
                return wrapped(result, hasSql ? (String) arguments[0] : sql);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private Object wrapped(Object result, String sql) {
    if (result instanceof Connection) {
      return proxy(Connection.class, result, "");
    } else if (result instanceof CallableStatement) {
      return proxy(CallableStatement.class, result, sql);
    } else if (result instanceof PreparedStatement) {
      return proxy(PreparedStatement.class, result, sql);
    } else if (result instanceof Statement) {
      return proxy(Statement.class, result, "");
    }
    return result;
  }

  private static String verb(String sql) {
    return sql.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
  }
}
