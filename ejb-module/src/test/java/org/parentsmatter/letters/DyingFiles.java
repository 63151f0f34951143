package org.parentsmatter.letters;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** The file system of a {@link DyingDisk}; like the one of this machine, where it is used. */
final class DyingFiles extends FileSystem {
  private static final FileSystem REAL = FileSystems.getDefault();

  private final DyingDisk disk;

  DyingFiles(DyingDisk disk) {
    this.disk = disk;
  }

  @Override
  public FileSystemProvider provider() {
    return disk;
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return REAL.supportedFileAttributeViews();
  }

  @Override
  public String getSeparator() {
    return REAL.getSeparator();
  }

  @Override
  public Path getPath(String first, String... more) {
    return disk.at(REAL.getPath(first, more));
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void close() {
    throw DyingDisk.notUsed();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    throw DyingDisk.notUsed();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    throw DyingDisk.notUsed();
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw DyingDisk.notUsed();
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw DyingDisk.notUsed();
  }

  @Override
  public WatchService newWatchService() {
    throw DyingDisk.notUsed();
  }
}
