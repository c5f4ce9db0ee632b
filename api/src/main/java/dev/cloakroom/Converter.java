package dev.cloakroom;

/**
 * Keeps values of a class that sessions cannot hold as values of one that they can. It is named by
 * {@link Convert}; generated code makes one instance with the constructor without parameters and
 * uses it for ever, from many threads at once.
 *
 * <p>Neither method is given null, and neither may return it. Both must be deterministic: two equal
 * values have to be stored as equal ones, since what differs counts as changed.
 *
 * @param <T> the class of the values in the payload
 * @param <S> how they are stored: any type that a session can hold
 */
public interface Converter<T, S> {
  /**
   * A value as it is stored.
   *
   * @throws RuntimeException if it cannot be; nothing is written then
   */
  S toStored(T value);

  /**
   * The value that was stored, perhaps by another version of the application.
   *
   * @throws RuntimeException if there is no such value; the session is unreadable then
   */
  T fromStored(S stored);
}
