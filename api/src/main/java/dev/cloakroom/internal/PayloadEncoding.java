package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.UnwritableSessionException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.wire.WireException;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Payloads as bytes, with what this version of the class does not know of them. Thread-safe. */
final class PayloadEncoding<P> {
  private final PayloadType<P> type;
  private final int limit;

  PayloadEncoding(PayloadType<P> type, int limit) {
    this.type = type;
    this.limit = limit;
  }

  byte[] encode(P payload) {
    try (WireWriter out = WireWriter.open(limit)) {
      return write(out, payload);
    } catch (WireException e) {
      throw unwritable(explained(payload, e).detail(), e);
    }
  }

  private byte[] write(WireWriter out, P payload) {
    type.codec().write(out, payload);
    return out.toByteArray();
  }

  /** The same refusal again, with the whole path to the property. */
  private WireException explained(P payload, WireException refusal) {
    try (WireWriter out = WireWriter.tracing(limit)) {
      write(out, payload);
      return refusal; // somebody has changed the payload meanwhile
    } catch (WireException e) {
      return e;
    }
  }

  /**
   * Encodes what was loaded from a row and may have been changed since: whatever was not changed
   * keeps its bytes.
   *
   * @param loaded the opened data of the row
   */
  byte[] encode(P payload, StoredSession row, byte[] loaded) {
    byte[] mine = encode(payload);
    if (Arrays.equals(mine, loaded)) {
      return loaded;
    }
    byte[] again = encodedAgain(row, loaded);
    if (Arrays.equals(again, loaded)) {
      return mine;
    }
    byte[] kept = Untouched.keep(type.codec().shape(), loaded, again, mine);
    if (!Arrays.equals(encodedAgain(row, kept), encodedAgain(row, mine))) {
      return mine; // what the application wrote comes first
    }
    if (kept.length > limit) {
      throw unwritable("it has more than the " + limit + " bytes that are allowed", null);
    }
    return kept;
  }

  private byte[] encodedAgain(StoredSession row, byte[] encoded) {
    try {
      return encode(decode(row, encoded));
    } catch (UnreadableSessionException | UnwritableSessionException e) {
      return encoded; // a created payload that its class would refuse; it may be mended by now
    }
  }

  private UnwritableSessionException unwritable(String detail, @Nullable WireException cause) {
    return new UnwritableSessionException(
        "The payload of type '"
            + type.name()
            + "' cannot be stored: "
            + detail
            + ". Nothing was written.",
        cause);
  }

  /** Decodes the opened data of a row. */
  @SuppressWarnings(
      "CatchingUnchecked") // constructors and setters of payload classes throw anything
  P decode(StoredSession row, byte[] plaintext) {
    try {
      return type.codec().read(new WireReader(plaintext));
    } catch (WireException e) {
      throw malformed(row, explained(plaintext, e).detail(), traceOf(e));
    } catch (RuntimeException e) {
      throw malformed(
          row,
          "the class "
              + type.javaType().getName()
              + " refuses the stored values: its constructor or a setter threw "
              + e.getClass().getName(),
          traceOf(e));
    }
  }

  /** The same refusal again, with the whole path to the property. */
  private WireException explained(byte[] plaintext, WireException refusal) {
    try {
      type.codec().read(WireReader.tracing(plaintext));
      return refusal;
    } catch (WireException e) {
      return e;
    }
  }

  /** Where it was thrown, without messages, which may quote what was read. */
  private static RuntimeException traceOf(RuntimeException thrown) {
    WireException trace = new WireException("thrown as " + thrown.getClass().getName());
    trace.setStackTrace(thrown.getStackTrace());
    return trace;
  }

  /** Whose decoded payload it is. */
  Owner ownerOf(StoredSession row, P payload) {
    try {
      return Owner.of(type, payload);
    } catch (UnwritableSessionException e) {
      throw malformed(row, "it names no usable subject", e);
    }
  }

  private UnreadableSessionException malformed(
      StoredSession row, String detail, RuntimeException cause) {
    return new UnreadableSessionException(
        row.id(), row.payloadType(), Reason.MALFORMED, detail, cause);
  }
}
