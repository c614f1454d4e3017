import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.module.ModuleFinder;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the program that a newsroom installs: its own Java with JavaFX inside, the jars, and a cache that halves the
 * time to the first window; then the platform's package. Run by {@code mvn -Pinstaller package}, by the JDK whose tools
 * it uses:
 *
 * <pre>java installer/Installer.java VERSION TRAINING-COMMAND...</pre>
 *
 * <p>Tried on Debian 12 only. The Windows and macOS branches follow jpackage's documentation and have not been run;
 * macOS wants a version that does not begin with 0.
 */
final class Installer {
    private static final String NAME = "dateline";
    private static final String MAIN = "app.dateline.Dateline";
    private static final String VENDOR = "The Dateline project";
    private static final String DESCRIPTION = "Editor for bilingual newsrooms";
    private static final String CACHE = "dateline.aot";

    /** What jdeps cannot see, because it is found by name or as a service when the program runs. */
    private static final List<String> MODULES_FOUND_AT_RUN_TIME =
            List.of("java.management", "java.naming", "jdk.localedata", "jdk.unsupported", "jdk.zipfs");

    private enum Platform {
        LINUX,
        WINDOWS,
        MAC;

        static Platform here() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
        }
    }

    private final Platform platform = Platform.here();
    private final Path jdk = Path.of(System.getProperty("java.home"));
    private final Path source = Path.of("installer").toAbsolutePath();
    private final Path assets = Path.of("assets").toAbsolutePath();
    private final Path target = Path.of("target").toAbsolutePath();
    private final Path work = target.resolve("installer");
    private final Path jars = work.resolve("app");
    private final Path jmods = work.resolve("jmods");
    private final Path runtime = work.resolve("runtime");
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String version;
    private final List<String> training;

    private Installer(String version, List<String> training) {
        this.version = version.replace("-SNAPSHOT", "");
        this.training = training;
    }

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() < 25) {
            throw new IllegalStateException("needs a JDK 25 or newer, this is " + Runtime.version());
        }
        new Installer(args[0], List.of(args).subList(1, args.length)).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(work);
        delete(image());
        Files.createDirectories(jars);
        Files.createDirectories(jmods);
        step("jars", this::sortJars);
        step("runtime", this::linkRuntime);
        step("image", this::makeImage);
        step("training", this::train);
        step("package", this::makePackage);
    }

    // ---- the jars: JavaFX becomes modules of the runtime, the rest stays on the class path ----

    private void sortJars() throws IOException, InterruptedException {
        Path program = target.resolve(NAME + ".jar");
        Files.copy(program, jars.resolve(program.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        for (Path jar : libraries(program)) {
            String name = jar.getFileName().toString();
            if (name.startsWith("javafx-")) {
                makeModule(jar);
            } else if (name.startsWith("jdk-jsobject-")) { // javafx.web needs it, and JDKs after 25 may not have it
                if (ModuleFinder.ofSystem().find("jdk.jsobject").isEmpty()) {
                    makeModule(jar);
                }
            } else if (name.startsWith("sqlite-jdbc-")) {
                takeOutNatives(jar);
            } else {
                Files.copy(jar, jars.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** What the program's manifest names; the folder may hold those of an earlier build too. */
    private static List<Path> libraries(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Arrays.stream(classPath.split(" ")).map(program::resolveSibling).toList();
        }
    }

    /** A JavaFX jar carries its native libraries, which it would unpack at the first start; a jmod keeps them apart. */
    private void makeModule(Path jar) throws IOException, InterruptedException {
        String module = jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
        Path unpacked = work.resolve("javafx").resolve(module);
        Path classes = Files.createDirectories(unpacked.resolve("classes"));
        Path natives = Files.createDirectories(unpacked.resolve("natives"));
        unpack(jar, name -> isNative(name) ? natives.resolve(fileName(name)) : classes.resolve(name));
        if (Files.exists(classes.resolve("module-info.class"))) { // the jar without a platform in its name is empty
            tool("jmod", "create", "--class-path", classes, "--libs", natives, jmods.resolve(module + ".jmod"));
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    /** Leaves the driver's library for this platform beside the jar, where nothing has to be unpacked at each start. */
    private void takeOutNatives(Path jar) throws IOException {
        String os = Map.of(Platform.LINUX, "Linux", Platform.WINDOWS, "Windows", Platform.MAC, "Mac").get(platform);
        String arch = System.getProperty("os.arch").replace("amd64", "x86_64");
        String wanted = "org/sqlite/native/" + os + "/" + arch + "/";
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jars.resolve(jar.getFileName())));
                JarFile in = new JarFile(jar.toFile())) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) in.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(wanted) && !entry.isDirectory()) {
                    Files.copy(in.getInputStream(entry), jars.resolve(fileName(name)));
                } else if (!name.startsWith("org/sqlite/native/") && !entry.isDirectory()) {
                    out.putNextEntry(new ZipEntry(name));
                    in.getInputStream(entry).transferTo(out);
                }
            }
        }
    }

    // ---- its own Java: linked from the JDK's run-time image (JEP 493), so no jmods of the JDK are needed ----

    private void linkRuntime() throws IOException, InterruptedException {
        List<String> modules = new ArrayList<>(MODULES_FOUND_AT_RUN_TIME);
        modules.add(neededModules());
        if (platform == Platform.WINDOWS) {
            modules.add("jdk.accessibility");
        }
        try (Stream<Path> javafx = Files.list(jmods)) {
            javafx.map(jmod -> fileName(jmod.toString()).replace(".jmod", "")).sorted().forEach(modules::add);
        }
        tool("jlink",
                "--module-path", jmods,
                "--add-modules", String.join(",", modules),
                "--include-locales=en,ru",
                "--no-header-files",
                "--no-man-pages",
                "--output", runtime);
    }

    /** jdeps over one folder with all classes: as separate jars it would ask for every optional library of a library. */
    private String neededModules() throws IOException, InterruptedException {
        Path all = work.resolve("classes");
        try (Stream<Path> files = Files.list(jars)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                unpack(jar, name -> name.endsWith(".class") && !name.endsWith("module-info.class")
                                && !name.startsWith("META-INF/")
                        ? all.resolve(name)
                        : null);
            }
        }
        String modules = tool("jdeps", "--ignore-missing-deps", "--print-module-deps", all).strip();
        System.out.println("  modules: " + modules);
        return modules;
    }

    // ---- the image: a folder that runs where it lies ----

    private void makeImage() throws IOException, InterruptedException {
        List<Object> command = new ArrayList<>(List.of("--type", "app-image",
                "--name", NAME,
                "--app-version", version,
                "--vendor", VENDOR,
                "--description", DESCRIPTION,
                "--icon", icon(),
                "--runtime-image", runtime,
                "--input", jars,
                "--main-jar", NAME + ".jar",
                "--main-class", MAIN,
                "--java-options", "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--java-options", "-Dorg.sqlite.lib.path=$APPDIR",
                // what the virtual machine has to say must not get between the data on standard output, and a cache
                // that no longer fits, as in an image copied without its files' times, is no news to anybody
                "--java-options", "-Xlog:disable",
                "--java-options", "-Xlog:all=warning,aot*=off,cds*=off:stderr",
                "--dest", target));
        for (String internal : internalsInUse()) {
            command.addAll(List.of("--java-options", "--add-exports=" + internal + "=ALL-UNNAMED"));
        }
        tool("jpackage", command.toArray());
    }

    /** JavaFX's own packages that ControlsFX and others reach into, as module/package: as modules they are closed. */
    private Set<String> internalsInUse() throws IOException {
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> classes = Files.walk(work.resolve("classes"))) {
            for (Path file : classes.filter(Files::isRegularFile).toList()) {
                for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                    if (entry instanceof ClassEntry type && type.asInternalName().startsWith("com/sun/")) {
                        packages.add(type.asInternalName().substring(0, type.asInternalName().lastIndexOf('/')));
                    }
                }
            }
        }
        Set<String> internals = new TreeSet<>();
        try (Stream<Path> javafx = Files.list(work.resolve("javafx"))) {
            for (Path module : javafx.toList()) {
                packages.stream()
                        .filter(name -> Files.isDirectory(module.resolve("classes").resolve(name)))
                        .forEach(name -> internals.add(module.getFileName() + "/" + name.replace('/', '.')));
            }
        }
        System.out.println("  opened for libraries: " + internals);
        return internals;
    }

    private Path icon() {
        return switch (platform) {
            case LINUX -> assets.resolve("icon-256.png");
            case WINDOWS -> assets.resolve("icon.ico");
            case MAC -> assets.resolve("icon.icns");
        };
    }

    private Path image() {
        return target.resolve(platform == Platform.MAC ? NAME + ".app" : NAME);
    }

    private Path app() {
        return image().resolve(switch (platform) {
            case LINUX -> "lib/app";
            case WINDOWS -> "app";
            case MAC -> "Contents/app";
        });
    }

    private Path launcher() {
        return image().resolve(switch (platform) {
            case LINUX -> "bin/" + NAME;
            case WINDOWS -> NAME + ".exe";
            case MAC -> "Contents/MacOS/" + NAME;
        });
    }

    // ---- training: one run of the real program, from which Java keeps what it loaded and linked (JEP 514) ----

    private void train() throws IOException, InterruptedException {
        dateAll(image());
        Path cache = app().resolve(CACHE);
        Path folder = Files.createDirectories(work.resolve("training"));
        ProcessBuilder run = new ProcessBuilder(launcher().toString()).directory(folder.toFile());
        run.command().addAll(training);
        run.environment().put("DATELINE_PROFILE", folder.resolve("profile").toString());
        run.environment().put("JAVA_TOOL_OPTIONS",
                "-Dglass.platform=Headless -Dprism.order=sw -XX:AOTCacheOutput=" + cache);
        run(run);
        if (!Files.exists(cache)) {
            throw new IOException("the training run left no " + cache);
        }
        Path settings = app().resolve(NAME + ".cfg");
        String options = "[JavaOptions]\n";
        Files.writeString(settings, Files.readString(settings)
                .replace("\r\n", "\n")
                .replace(options, options + "java-options=-XX:AOTCache=$APPDIR/" + CACHE + "\n"));
    }

    /** The cache is good only for files of the very times that it saw; {@link #tool} has the package keep this one. */
    private void dateAll(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
        }
    }

    // ---- the package ----

    private void makePackage() throws IOException, InterruptedException {
        List<Object> command = new ArrayList<>(List.of(
                "--name", NAME,
                "--app-version", version,
                "--vendor", VENDOR, // jpackage does not take it over from the image
                "--description", DESCRIPTION,
                "--license-file", Path.of("LICENSE").toAbsolutePath(),
                "--app-image", image(),
                "--dest", target));
        switch (platform) {
            case LINUX -> {
                if (!Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
                    System.out.println("  no dpkg-deb here: " + image() + " is all");
                    return;
                }
                command.addAll(List.of("--type", "deb", "--resource-dir", debianResources(), "--linux-shortcut",
                        "--linux-menu-group", "Office", "--linux-app-category", "editors"));
            }
            case WINDOWS -> command.addAll(List.of("--type", "msi", "--win-menu", "--win-shortcut-prompt",
                    "--win-upgrade-uuid", "5d6f0a0c-3f0e-4b57-9d7e-0d2b6c1f7a41"));
            case MAC -> command.addAll(List.of("--type", "dmg"));
        }
        tool("jpackage", command.toArray());
    }

    /** With an image that is ready, jpackage takes the icon from the resources only. */
    private Path debianResources() throws IOException {
        Path resources = Files.createDirectories(work.resolve("resources"));
        try (Stream<Path> files = Files.list(source.resolve("linux"))) {
            for (Path file : files.toList()) {
                Files.copy(file, resources.resolve(file.getFileName()));
            }
        }
        Files.copy(assets.resolve("icon-256.png"), resources.resolve(NAME + ".png"));
        return resources;
    }

    // ---- tools ----

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private static void step(String name, Step step) throws IOException, InterruptedException {
        long start = System.nanoTime();
        System.out.println(name + " …");
        step.run();
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", name, (System.nanoTime() - start) / 1e9);
    }

    private String tool(String name, Object... args) throws IOException, InterruptedException {
        ProcessBuilder run = new ProcessBuilder(jdk.resolve("bin").resolve(name).toString());
        Arrays.stream(args).map(Object::toString).forEach(run.command()::add);
        run.environment().put("DPKG_DEB_COMPRESSOR_TYPE", "zstd"); // seconds where xz takes minutes
        run.environment().put("DPKG_DEB_COMPRESSOR_LEVEL", "9");
        run.environment().put("SOURCE_DATE_EPOCH", String.valueOf(now.getEpochSecond())); // dpkg-deb dates nothing later
        return run(run);
    }

    private static String run(ProcessBuilder run) throws IOException, InterruptedException {
        Process process = run.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", run.command()) + " ended with " + process.exitValue() + ":\n" + said);
        }
        return said;
    }

    private interface Place {
        /** Where to put an entry, null to leave it out. */
        Path of(String entry);
    }

    private static void unpack(Path jar, Place place) throws IOException {
        try (JarFile in = new JarFile(jar.toFile())) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) in.stream()::iterator) {
                Path to = entry.isDirectory() || entry.getName().contains("..") ? null : place.of(entry.getName());
                if (to != null) {
                    Files.createDirectories(to.getParent());
                    try (InputStream from = in.getInputStream(entry); OutputStream out = Files.newOutputStream(to)) {
                        from.transferTo(out);
                    }
                }
            }
        }
    }

    private static String fileName(String path) {
        return Path.of(path).getFileName().toString();
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
