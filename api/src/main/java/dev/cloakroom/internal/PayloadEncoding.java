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

/** Payloads as bytes, with the fields that this version of the class does not know. Thread-safe. */
final class PayloadEncoding<P> {
  private final PayloadType<P> type;
  private final int limit;

  PayloadEncoding(PayloadType<P> type, int limit) {
    this.type = type;
    this.limit = limit;
  }

  byte[] encode(Contents<P> contents) {
    try (WireWriter out = WireWriter.open(limit)) {
      return write(out, contents);
    } catch (WireException e) {
      throw unwritable(explained(contents, e).detail(), e);
    }
  }

  private byte[] write(WireWriter out, Contents<P> contents) {
    type.codec().write(out, contents.payload());
    out.rawFields(contents.unknownFields());
    return out.toByteArray();
  }

  /** The same refusal again, with the whole path to the property. */
  private WireException explained(Contents<P> contents, WireException refusal) {
    try (WireWriter out = WireWriter.tracing(limit)) {
      write(out, contents);
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
  byte[] encode(Contents<P> contents, StoredSession row, byte[] loaded) {
    byte[] mine = encode(contents);
    if (Arrays.equals(mine, loaded)) {
      return loaded;
    }
    byte[] again = encodedAgain(row, loaded);
    if (Arrays.equals(again, loaded)) {
      return mine;
    }
    byte[] kept = Untouched.keep(type, loaded, again, mine);
    if (kept.length > limit) {
      throw unwritable("it has more than the " + limit + " bytes that are allowed", null);
    }
    return kept;
  }

  private byte[] encodedAgain(StoredSession row, byte[] loaded) {
    try {
      return encode(decode(row, loaded));
    } catch (UnreadableSessionException | UnwritableSessionException e) {
      return loaded; // a created payload that its class would refuse; it may be mended by now
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
  Contents<P> decode(StoredSession row, byte[] plaintext) {
    try {
      WireReader in = new WireReader(plaintext);
      P payload = type.codec().read(in);
      return new Contents<>(payload, in.unknownFields());
    } catch (WireException e) {
      throw malformed(row, e.detail(), traceOf(e));
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

  /** Where it was thrown, without messages, which may quote what was read. */
  private static RuntimeException traceOf(RuntimeException thrown) {
    WireException trace = new WireException("thrown as " + thrown.getClass().getName());
    trace.setStackTrace(thrown.getStackTrace());
    return trace;
  }

  /** Whose decoded contents these are. */
  Owner ownerOf(StoredSession row, Contents<P> contents) {
    try {
      return Owner.of(type, contents.payload());
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
