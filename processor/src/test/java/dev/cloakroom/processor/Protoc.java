package dev.cloakroom.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The compiler of Protocol Buffers itself, run on the files of one folder. */
final class Protoc {
  private static final Path EXECUTABLE = Path.of("target", "protoc", "protoc.exe");

  private final Map<String, FileDescriptorProto> compiled = new HashMap<>();
  private final Map<String, FileDescriptor> built = new HashMap<>();

  private Protoc() {}

  /**
   * The beginning of a command line: the compiler, and where the library's own files are. Skips the
   * test where this platform has no compiler.
   */
  static List<String> command(Path work) throws IOException {
    assumeTrue(
        Files.exists(EXECUTABLE),
        () -> "there is no protoc for this platform at " + EXECUTABLE + "; the build fetches it");
    Path includes = Files.createDirectories(work.resolve("includes/google/protobuf"));
    for (String name : List.of("timestamp.proto", "duration.proto")) {
      try (InputStream in = Message.class.getResourceAsStream("/google/protobuf/" + name)) {
        Files.copy(in, includes.resolve(name));
      }
    }
    Path executable = Files.copy(EXECUTABLE, work.resolve("protoc.exe"));
    assertThat(executable.toFile().setExecutable(true)).isTrue();
    return List.of(executable.toString(), "-I" + work.resolve("includes"));
  }

  /** Compiles all files below a folder; skips the test where this platform has no compiler. */
  static Protoc compile(Path folder, Path work) throws Exception {
    Path descriptors = work.resolve("descriptors");
    List<String> command = new ArrayList<>(command(work));
    command.add("-I" + folder);
    command.add("--include_imports");
    command.add("--descriptor_set_out=" + descriptors);
    command.addAll(files(folder));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).as("warnings").isEmpty();

    Protoc protoc = new Protoc();
    for (FileDescriptorProto file :
        FileDescriptorSet.parseFrom(Files.readAllBytes(descriptors)).getFileList()) {
      protoc.compiled.put(file.getName(), file);
    }
    return protoc;
  }

  private static List<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".proto"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message of a payload class, the first in its file. */
  Descriptor payload(String className) throws Exception {
    return file(className.replace('.', '/').replace('$', '_') + ".proto").getMessageTypes().get(0);
  }

  private FileDescriptor file(String name) throws Exception {
    FileDescriptor known = built.get(name);
    if (known != null) {
      return known;
    }
    FileDescriptorProto proto = compiled.get(name);
    List<FileDescriptor> dependencies = new ArrayList<>();
    for (String dependency : proto.getDependencyList()) {
      dependencies.add(file(dependency));
    }
    FileDescriptor file =
        FileDescriptor.buildFrom(proto, dependencies.toArray(FileDescriptor[]::new));
    built.put(name, file);
    return file;
  }
}
