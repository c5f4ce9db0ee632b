package dev.cloakroom.cli;

import picocli.CommandLine.Command;

/** What is done with keys. */
@Command(
    name = "keys",
    description = "Makes, lists and replaces keys.",
    mixinStandardHelpOptions = true,
    subcommands = {
      KeysCreate.class,
      KeysList.class,
      KeysAdd.class,
      KeysPromote.class,
      KeysRetire.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class KeysCommand {}
