package dev.tracker.journalcli;

import dev.tracker.journal.schema.SchemaScript;
import picocli.CommandLine.IVersionProvider;

/** Which release this is. */
final class Version implements IVersionProvider {
  Version() {}

  @Override
  public String[] getVersion() {
    String version = JournalCli.class.getPackage().getImplementationVersion();
    return new String[] {
      "tracker-journal " + (version == null ? "(not packaged)" : version),
      "tables of version " + SchemaScript.VERSION
    };
  }
}
