package crossover.shell.session;

/// The version of the program, from the manifest of its jar.
final class Version {
    private Version() {}

    static String text() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
