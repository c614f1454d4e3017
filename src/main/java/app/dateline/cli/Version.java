package app.dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest gives; classes that are in no jar have none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Dateline " + (version == null ? "(not packaged)" : version)};
    }
}
