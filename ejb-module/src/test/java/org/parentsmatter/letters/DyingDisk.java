package org.parentsmatter.letters;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/**
 * A disk that can be written to until the power fails. Its files are real ones in a folder of the
 * test, and it remembers which of them the program has not brought to the disk yet. What the
 * product does not use of a file system is not there: a test that needs it fails.
 */
final class DyingDisk extends FileSystemProvider {
  /** How what is written here begins among the writes of a {@link Power}. */
  static final String WRITES = "file: ";

  private final FileSystemProvider real = FileSystems.getDefault().provider();
  private final FileSystem files = new DyingFiles(this);
  private final Unsynced unsynced = new Unsynced();
  private final Power power;

  DyingDisk(Power power) {
    this.power = power;
  }

  Unsynced unsynced() {
    return unsynced;
  }

  /** A file or folder on this disk. */
  Path at(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            DyingDisk.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getFileSystem")) {
                return files;
              }
              Object[] known = arguments == null ? new Object[0] : arguments.clone();
              for (int i = 0; i < known.length; i++) {
                known[i] = known[i] instanceof Path other ? real(other) : known[i];
              }
              try {
                Object result = method.invoke(path, known);
                return result instanceof Path other ? at(other) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** The real file behind one on this disk. */
  private Path real(Path path) {
    return path.getFileSystem() == files ? Path.of(path.toString()) : path;
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path file = real(path);
    if (options.contains(StandardOpenOption.WRITE)) {
      power.forFiles("make " + file.getFileName());
      unsynced.created(file);
    }
    power.forFiles();
    return new DyingChannel(real.newFileChannel(file, options, attributes), file, power, unsynced);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    Path folder = real(path);
    if (!Files.exists(folder) && Files.exists(folder.getParent())) {
      power.forFiles("make folder " + folder.getFileName());
      unsynced.created(folder);
    }
    real.createDirectory(folder, attributes);
  }

  @Override
  public void move(Path path, Path target, CopyOption... options) throws IOException {
    power.forFiles("move " + path.getFileName());
    real.move(real(path), real(target), options);
    unsynced.moved(real(path), real(target));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    power.forFiles();
    real.checkAccess(real(path), modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    power.forFiles();
    return real.readAttributes(real(path), type, options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.isSameFile(real(path), real(other));
  }

  @Override
  public void delete(Path path) {
    throw notUsed();
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw notUsed();
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) {
    throw notUsed();
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
    throw notUsed();
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
    throw notUsed();
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    throw notUsed();
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw notUsed();
  }

  @Override
  public boolean isHidden(Path path) {
    throw notUsed();
  }

  @Override
  public String getScheme() {
    return "dying";
  }

  @Override
  public FileSystem newFileSystem(URI address, Map<String, ?> environment) {
    throw notUsed();
  }

  @Override
  public FileSystem getFileSystem(URI address) {
    return files;
  }

  @Override
  public Path getPath(URI address) {
    throw notUsed();
  }

  static UnsupportedOperationException notUsed() {
    return new UnsupportedOperationException("The product does not use this so far");
  }
}
