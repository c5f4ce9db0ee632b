package dev.cloakroom.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** The tool, run in this process. */
record Tool(int exitCode, String out, String err) {
  static Tool run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exitCode = commandLine.execute(arguments);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return new Tool(exitCode, out.toString(), err.toString());
  }
}
