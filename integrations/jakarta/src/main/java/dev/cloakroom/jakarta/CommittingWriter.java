package dev.cloakroom.jakarta;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Set;

/** What writes a response's text, and has the session written first. */
final class CommittingWriter extends Writer {
  private static final Set<String> ONE_BYTE = Set.of("US-ASCII", "ISO-8859-1", "WINDOWS-1252");

  /** More than any character takes in any encoding in use. */
  private static final int MOST_BYTES = 4;

  private final PrintWriter writer;
  private final CommittingResponse response;
  private final boolean utf8;
  private final int bytesPerChar;

  CommittingWriter(PrintWriter writer, String encoding, CommittingResponse response) {
    this.writer = writer;
    this.response = response;
    String name = encoding.toUpperCase(Locale.ROOT);
    this.utf8 = name.equals("UTF-8");
    this.bytesPerChar = ONE_BYTE.contains(name) ? 1 : MOST_BYTES;
  }

  @Override
  public void write(char[] text, int offset, int length) {
    response.beforeWriting(bytesOf(CharBuffer.wrap(text, offset, length)));
    writer.write(text, offset, length);
  }

  @Override
  public void write(String text, int offset, int length) {
    response.beforeWriting(bytesOf(CharBuffer.wrap(text, offset, offset + length)));
    writer.write(text, offset, length);
  }

  /** How many bytes a text becomes at the most. */
  private long bytesOf(CharSequence text) {
    if (!utf8) {
      return (long) text.length() * bytesPerChar;
    }
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      bytes += bytesInUtf8(text.charAt(i));
    }
    return bytes;
  }

  private static int bytesInUtf8(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  @Override
  public void flush() throws IOException {
    response.commit();
    if (writer.checkError()) {
      throw new IOException("the response cannot be written");
    }
  }

  @Override
  public void close() {
    response.commit();
    writer.close();
  }
}
