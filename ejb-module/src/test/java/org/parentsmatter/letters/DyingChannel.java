package org.parentsmatter.letters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file on a {@link DyingDisk}. Bytes can be cut off before them and half-way. */
final class DyingChannel extends FileChannel {
  private final FileChannel real;
  private final Path path;
  private final Power power;
  private final Unsynced unsynced;

  DyingChannel(FileChannel real, Path path, Power power, Unsynced unsynced) {
    this.real = real;
    this.path = path;
    this.power = power;
    this.unsynced = unsynced;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    power.forFiles("write " + path.getFileName());
    unsynced.written(path);
    if (power.failsAt(DyingDisk.WRITES + "write half of " + path.getFileName())) {
      real.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
      power.forFiles();
    }
    return real.write(bytes);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    power.forFiles("sync " + path.getFileName());
    real.force(metaData);
    unsynced.synced(path);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    power.forFiles();
    return real.read(bytes);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    power.forFiles();
    return real.read(bytes, position);
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }

  @Override
  public int write(ByteBuffer bytes, long position) {
    throw DyingDisk.notUsed();
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) {
    throw DyingDisk.notUsed();
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) {
    throw DyingDisk.notUsed();
  }

  @Override
  public FileChannel truncate(long size) {
    throw DyingDisk.notUsed();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw DyingDisk.notUsed();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw DyingDisk.notUsed();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw DyingDisk.notUsed();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw DyingDisk.notUsed();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    throw DyingDisk.notUsed();
  }
}
