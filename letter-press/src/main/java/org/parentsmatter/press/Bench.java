package org.parentsmatter.press;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/** What one letter at a time is made with, and the next one again: compressor and buffers. */
final class Bench {

  /** As lightly as it can be: only what is a letter's own is compressed here. */
  private static final int LEVEL = 1;

  private static final Queue<Bench> FREE = new ConcurrentLinkedQueue<>();

  final Deflater deflater = new Deflater(LEVEL);
  final Bytes content = new Bytes(32_768);
  final Bytes streams = new Bytes(32_768);
  final Bytes index = new Bytes(2_048);
  final Bytes packed = new Bytes(32_768);
  final Bytes scratch = new Bytes(4_096);
  final Bytes body = new Bytes(65_536);

  private Bench() {}

  /** One that nobody else works at, until it is {@linkplain #leave left}. */
  static Bench take() {
    Bench free = FREE.poll();
    return free == null ? new Bench() : free;
  }

  void leave() {
    streams.clear();
    FREE.add(this);
  }
}
