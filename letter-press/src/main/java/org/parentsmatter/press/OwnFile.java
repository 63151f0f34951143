package org.parentsmatter.press;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A letter's own file: the header, the parts it shares with others, its own body and the end. The
 * end is made with the letter and kept with it, so putting the file together years later is
 * copying.
 */
final class OwnFile {

  private final List<SharedPart> shared;
  private final OwnPart own;

  OwnFile(List<SharedPart> shared, OwnPart own) {
    this.shared = shared;
    this.own = own;
  }

  /** What to keep of a letter: what is known of it already, and the end of its file. */
  byte[] finished(Bytes head) {
    long[] places = FileEnd.noPlaces();
    long at = FileEnd.HEADER.length();
    for (SharedPart part : shared) {
      for (int i = 0; i < part.count(); i++) {
        places[part.number(i)] = at + part.place(i);
      }
      at += part.length();
    }
    long bodyPlace = at;
    at += own.bodyLength();
    PdfObjects end = new PdfObjects(new Bytes(2_048));
    end.object(FileEnd.TREE, FileEnd.tree(own.pages(), reference(own.node())));
    end.object(FileEnd.STRUCTURE, FileEnd.structure(own.page(own.pages())));
    Bytes sections = new Bytes(32);
    for (int section : own.sections()) {
      sections.reference(section);
    }
    end.object(FileEnd.DOCUMENT, FileEnd.document(sections));
    Bytes owners = new Bytes(32 * own.pages());
    for (int page = 0; page < own.pages(); page++) {
      owners.whole(own.page(page)).put(' ').reference(own.owners(page));
    }
    end.object(FileEnd.OWNERS, FileEnd.owners(owners));
    for (int i = 0; i < end.count(); i++) {
      places[end.number(i)] = at + end.place(i);
    }
    long table = at + end.bytes().size();
    places[FileEnd.TABLE] = table;
    try (FileTable entries = new FileTable(places)) {
      entries.add(own, bodyPlace);
      Bytes written = entries.written(identity());
      end.bytes().put(written.held(), 0, written.size());
    }
    end.bytes().text("startxref\n").text(Long.toString(table)).text("\n%%EOF\n");
    head.longInt(end.bytes().size()).put(end.bytes().held(), 0, end.bytes().size());
    return head.copy();
  }

  private static Bytes reference(int object) {
    return new Bytes(16).reference(object);
  }

  /**
   * Follows from what the letter says, so that the same letter is the same file. It tells files
   * apart and proves nothing: that is done by the checksum over the whole file.
   */
  private String identity() {
    CRC32 content = new CRC32();
    CRC32C again = new CRC32C();
    content.update(own.kept(), own.bodyStart(), own.bodyLength());
    again.update(own.kept(), own.bodyStart(), own.bodyLength());
    long parts = 0;
    for (SharedPart part : shared) {
      parts = 31 * parts + part.hashCode();
    }
    Bytes identity = new Bytes(32);
    for (long half : new long[] {content.getValue() << 32 | again.getValue(), parts}) {
      for (int shift = 48; shift >= 0; shift -= 16) {
        identity.hex((int) (half >> shift));
      }
    }
    return new String(identity.held(), StandardCharsets.US_ASCII);
  }

  /** How many bytes a kept letter's file has. */
  static int length(List<SharedPart> shared, OwnPart own) {
    int length = FileEnd.HEADER.length() + own.bodyLength() + endLength(own);
    for (SharedPart part : shared) {
      length += part.length();
    }
    return length;
  }

  private static int endLength(OwnPart own) {
    return own.kept().length - endStart(own);
  }

  /** Its length stands before it. */
  private static int endStart(OwnPart own) {
    return own.bodyEnd() + Integer.BYTES;
  }

  /** Puts a kept letter's file together. */
  static byte[] of(List<SharedPart> shared, OwnPart own) {
    Bytes file = new Bytes(length(shared, own)).text(FileEnd.HEADER);
    shared.forEach(part -> part.putInto(file));
    file.put(own.kept(), own.bodyStart(), own.bodyLength());
    file.put(own.kept(), endStart(own), endLength(own));
    return file.size() == file.held().length ? file.held() : file.copy();
  }
}
