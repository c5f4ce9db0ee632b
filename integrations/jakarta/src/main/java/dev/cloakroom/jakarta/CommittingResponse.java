package dev.cloakroom.jakarta;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A response that has the session written before any of it leaves. */
final class CommittingResponse extends HttpServletResponseWrapper {
  private static final String CONTENT_LENGTH = "Content-Length";

  /** Jetty sends at once what is longer than this part of its buffer. */
  private static final int PART_OF_BUFFER = 4;

  private final ServletExchange<?> exchange;
  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter writer;
  private long written;
  private long announced = Long.MAX_VALUE;

  CommittingResponse(HttpServletResponse response, ServletExchange<?> exchange) {
    super(response);
    this.exchange = exchange;
  }

  void commit() {
    exchange.commit();
  }

  /** Has the session written if so many bytes more may make the response leave. */
  void beforeWriting(long bytes) {
    if (!exchange.isClosed()) {
      written += bytes;
      int buffer = getBufferSize();
      if (written >= Math.min(buffer, announced) || bytes >= buffer / PART_OF_BUFFER) {
        commit();
      }
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new CommittingStream(super.getOutputStream(), this);
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      PrintWriter containers = super.getWriter();
      writer = new PrintWriter(new CommittingWriter(containers, getCharacterEncoding(), this));
    }
    return writer;
  }

  @Override
  public void flushBuffer() throws IOException {
    commit();
    super.flushBuffer();
  }

  @Override
  public void sendError(int status) throws IOException {
    commit();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    commit();
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    commit();
    super.sendRedirect(location);
  }

  // The next three are new in Servlet 6.1; on 6.0 nobody can call them.

  @Override
  public void sendRedirect(String location, int status) throws IOException {
    commit();
    super.sendRedirect(location, status);
  }

  @Override
  public void sendRedirect(String location, boolean clearBuffer) throws IOException {
    commit();
    super.sendRedirect(location, clearBuffer);
  }

  @Override
  public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
    commit();
    super.sendRedirect(location, status, clearBuffer);
  }

  @Override
  public void reset() {
    super.reset();
    written = 0;
    announced = Long.MAX_VALUE;
    stream = null;
    writer = null;
    exchange.restoreHeaders();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    written = 0;
  }

  @Override
  public void setContentLength(int length) {
    announced = length;
    super.setContentLength(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    announced = length;
    super.setContentLengthLong(length);
  }

  @Override
  public void setHeader(String name, String value) {
    noteLength(name, value);
    super.setHeader(name, value);
  }

  @Override
  public void addHeader(String name, String value) {
    noteLength(name, value);
    super.addHeader(name, value);
  }

  @Override
  public void setIntHeader(String name, int value) {
    noteLength(name, Integer.toString(value));
    super.setIntHeader(name, value);
  }

  @Override
  public void addIntHeader(String name, int value) {
    noteLength(name, Integer.toString(value));
    super.addIntHeader(name, value);
  }

  /** The response leaves as soon as all of it is written. */
  private void noteLength(String name, @Nullable String value) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH) && value != null) {
      try {
        announced = Long.parseLong(value.strip());
      } catch (NumberFormatException e) {
        announced = 0; // at the first byte, to be on the safe side
      }
    }
  }
}
