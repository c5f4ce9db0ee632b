package dev.cloakroom.it.servers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * A connection to a server of Redis on this machine, for commands that operators give. Texts are
 * bytes, one character for each. Confined to one thread.
 */
public final class RespConnection implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;

  /** Connects to a port. */
  public RespConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout((int) Running.PATIENCE.toMillis());
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Gives a command and reads its answer: a text, a list or {@code null}.
   *
   * @throws IOException with the words of the server's, if it refuses
   */
  public Object call(String... words) throws IOException {
    ByteArrayOutputStream command = new ByteArrayOutputStream();
    command.writeBytes(("*" + words.length + "\r\n").getBytes(ISO_8859_1));
    for (String word : words) {
      byte[] bytes = word.getBytes(ISO_8859_1);
      command.writeBytes(("$" + bytes.length + "\r\n").getBytes(ISO_8859_1));
      command.writeBytes(bytes);
      command.writeBytes("\r\n".getBytes(ISO_8859_1));
    }
    socket.getOutputStream().write(command.toByteArray());
    return answer();
  }

  /** Gives a command whose answer is a text. */
  public String text(String... words) throws IOException {
    return (String) call(words);
  }

  /** Gives a command whose answer is a list of texts. */
  @SuppressWarnings("unchecked") // as the command has it
  public List<String> list(String... words) throws IOException {
    return (List<String>) call(words);
  }

  private Object answer() throws IOException {
    String line = line();
    String rest = line.substring(1);
    return switch (line.charAt(0)) {
      case '+', ':' -> rest;
      case '-' -> throw new IOException(rest);
      case '$' -> bulk(Integer.parseInt(rest));
      case '*' -> array(Integer.parseInt(rest));
      default -> throw new IOException("no answer begins with " + line);
    };
  }

  private String bulk(int length) throws IOException {
    if (length < 0) {
      return null;
    }
    byte[] bytes = in.readNBytes(length + 2);
    return new String(bytes, 0, length, ISO_8859_1);
  }

  private List<Object> array(int length) throws IOException {
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      answers.add(answer());
    }
    return answers;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\r'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server has ended the connection");
      }
      line.append((char) c);
    }
    in.read();
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
