package dev.cloakroom;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of one payload type. Thread-safe; the {@link Session} objects that it hands out are
 * not.
 *
 * <h2>The promises</h2>
 *
 * They hold on every store, and each has a test of its number in the compatibility kit.
 *
 * <ol>
 *   <li><b>Nothing acknowledged is lost.</b> When {@link #save} returns, a {@link #find} from any
 *       node sees it, also after the process or the database server is killed, as far as that
 *       server's own durability goes.
 *   <li><b>No lost updates.</b> Two requests that change different properties of one session both
 *       win, on any two nodes; maps and sets merge by entry. Two that change the same value: the
 *       later one gets a {@link SessionConflictException} ({@link #update} retries instead), or,
 *       where the payload class says so with {@link OnConflict}, the later one wins, in that value
 *       and no other.
 *   <li><b>Nothing is resurrected.</b> A save or touch that comes after a delete, a cycle or expiry
 *       never brings a session back; the caller is told ({@link SessionGoneException}).
 *   <li><b>One live token.</b> {@link #cycle} is atomic: at no moment are two tokens valid, and at
 *       no moment none, whatever crashes. If the old session is gone, nothing is created and the
 *       caller is told.
 *   <li><b>Sign-in cannot fixate.</b> A session's subject and tenant change only through {@link
 *       #cycle}; {@link #save} refuses it. A token that the store does not know is never adopted.
 *   <li><b>Expiry is exact</b> against the stored instant (idle timeout or absolute lifetime,
 *       whichever comes first), by the asking node's clock, swept or not; for one token it never
 *       moves backwards. Because a use is written down only when a share of the idle timeout has
 *       passed since the last one that was ({@code cloakroom.touch-percent}, 10 % by default), the
 *       effective idle time is between the whole of the idle timeout and the whole without that
 *       share: 90 to 100 % of it by default. Sweepers wait out a stated bound of clock skew.
 *   <li><b>Every live session of a subject is listed</b>, and nothing else is: not expired ones,
 *       not another tenant's, not those of a subject that merely looks alike. {@link
 *       #deleteBySubject} leaves none alive.
 *   <li><b>A stolen database gives away</b> no token that works, no payload, no user name. What it
 *       shows: how many sessions a hidden subject has, times, sizes, payload type, namespace. A
 *       changed row is detected, but for the time of last access and the idle expiry.
 *   <li><b>Bad bytes are an error, never damage.</b> Anything undecodable raises {@link
 *       UnreadableSessionException}, which names the session id, the payload type and the reason;
 *       the row is left as it is, unless the application chose to discard such rows.
 *   <li><b>A rolling deploy is safe both ways.</b> The old version reads what the new one wrote,
 *       and writes it back without losing what it does not know.
 * </ol>
 *
 * <p>Every method that reaches the store throws {@link StoreUnavailableException} if it cannot; the
 * outcome of a write is then unknown, and the same call may be made again.
 *
 * @param <P> the payload class
 */
public interface Sessions<P> {
  /**
   * Creates a session with a fresh token.
   *
   * @param payload what it holds at first; with or without a subject. The session goes on with this
   *     very object: whoever passes a mutable one, or lists that can be changed, gives each session
   *     its own
   * @throws TooManySessionsException if its subject has as many as it may have, and they are not
   *     evicted; nothing is created
   * @throws UnwritableSessionException if the payload cannot be encoded or is too large
   */
  Session<P> create(P payload);

  /**
   * The live session of a token, or nothing: a token that is malformed, unknown, expired or
   * replaced is simply not found. Using the session this way puts off its idle expiry; that is
   * written only when the share {@code cloakroom.touch-percent} of the idle timeout, 10 % by
   * default, has passed since it was last written; with 0, at each use in another millisecond.
   *
   * @throws UnreadableSessionException if the session is there and cannot be opened or decoded, or
   *     holds another payload type
   */
  Optional<Session<P>> find(SessionToken token);

  /**
   * Looks at the live session of a token without using it: its idle expiry is not put off, nothing
   * is ever written, and what is returned cannot be saved.
   *
   * @return what {@link #find} would find
   * @throws UnreadableSessionException as for {@link #find}
   */
  Optional<SessionView<P>> peek(SessionToken token);

  /**
   * Writes what changed, and nothing if nothing did. Where another request has written in the
   * meantime, its changes and these are merged, and the session shows the result. Where both
   * changed the same value, {@link OnConflict} says what happens.
   *
   * @throws SessionConflictException if both changed the same value of a property in which none may
   *     be lost, or the payload class refuses the two changes together; nothing is written
   * @throws SessionGoneException if the session was deleted or replaced, or has expired
   * @throws SubjectChangedException if the subject or the tenant differs; use {@link #cycle}
   * @throws UnwritableSessionException if the payload cannot be encoded or is too large
   * @throws UnreadableSessionException if what another request has written cannot be opened or
   *     decoded
   */
  void save(Session<P> session);

  /**
   * Finds a session, changes it and saves it, again from the start as often as another request gets
   * in between. After a {@link StoreUnavailableException} the change may have been made; calling
   * this again makes it once more.
   *
   * @param change makes the new payload of the present one; called once an attempt, so it must have
   *     no other effect
   * @return the saved session, or nothing if the token is not found
   * @throws SessionConflictException if it still conflicts after 100 attempts
   * @throws SubjectChangedException if the subject or the tenant differs; use {@link #cycle}
   * @throws UnwritableSessionException if the payload cannot be encoded or is too large
   * @throws UnreadableSessionException as for {@link #find}
   */
  Optional<Session<P>> update(SessionToken token, UnaryOperator<P> change);

  /**
   * Reads a property and clears it, in one step: of any number of callers at the same time, on any
   * nodes, exactly one gets it. For what may be used once: the state of a sign-in, a nonce. After a
   * {@link StoreUnavailableException} the value may have been taken, and is then lost rather than
   * given twice.
   *
   * @param property cleared to what it is where it was never set: null, nothing, 0
   * @return its value, or nothing if the token is not found or the property is clear
   * @throws SessionConflictException if it still conflicts after 100 attempts
   * @throws SubjectChangedException if it is the subject or the tenant
   * @throws UnreadableSessionException as for {@link #find}, or if the payload class refuses to be
   *     without the property
   */
  <V> Optional<V> take(SessionToken token, Property<P, ? extends @Nullable V> property);

  /**
   * Moves a session, with its unsaved changes, to a fresh token; the old token is dead from then
   * on. To be called whenever privileges change, above all at sign-in. If the subject or the tenant
   * changed, the absolute lifetime begins anew; otherwise it goes on, so that cycling does not
   * prolong it. After a {@link StoreUnavailableException} the session may have moved or not;
   * calling this again with the same object sends the same token again, and ends in one of the two.
   *
   * @return the session under its new token; the object that was passed in is dead
   * @throws SessionConflictException as for {@link #save}
   * @throws SessionGoneException if the old session was deleted or replaced, or has expired;
   *     nothing is created
   * @throws TooManySessionsException if the subject changed and has as many sessions as it may
   *     have, and they are not evicted; nothing is created, and the old session lives
   * @throws UnwritableSessionException if the payload cannot be encoded or is too large
   * @throws UnreadableSessionException as for {@link #save}
   */
  Session<P> cycle(Session<P> session);

  /**
   * Moves a session as {@link #cycle(Session)} does, to one that lives from now on by a lifetime of
   * its own: "remember me". Later cycles keep it, until one that changes the subject or the tenant,
   * or that is given another.
   */
  Session<P> cycle(Session<P> session, SessionLifetime lifetime);

  /** The live sessions of a subject that hold this payload type, newest first. */
  List<SessionView<P>> findBySubject(SubjectRef subject);

  /**
   * Deletes the session of a token.
   *
   * @return whether it was there
   */
  boolean delete(SessionToken token);

  /**
   * Deletes a session, but only if it is the subject's.
   *
   * @return whether it was there, and the subject's
   */
  boolean delete(SubjectRef subject, SessionId id);

  /**
   * Deletes all sessions of a subject in this namespace, of every payload type; none is alive when
   * this returns.
   *
   * @return how many there were
   */
  int deleteBySubject(SubjectRef subject);

  /**
   * Deletes all sessions of a subject in this namespace but one: "sign out everywhere else".
   *
   * @param except the id of the session that stays. One that is cycled meanwhile has another id,
   *     and is deleted if this comes later
   * @return how many were deleted
   */
  int deleteBySubject(SubjectRef subject, SessionId except);

  /**
   * Removes what expired longer ago than the clocks of two nodes may differ, of every payload type
   * in this namespace, in bounded batches. Expired sessions are never found, removed or not; a
   * {@link Cloakroom} calls this from time to time by itself, unless told otherwise.
   *
   * @return how many were removed
   */
  int deleteExpired();
}
