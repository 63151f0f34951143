package org.parentsmatter.press;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Many letters in one PDF for the printer, each starting on the front of a sheet of its own. The
 * letters come as they were kept: their pages are copied, what they share is in the file once. It
 * grows as letters are added, and of these only their places are remembered. One thread at a time.
 */
public final class PrintRun {

  private static final String IDENTITY = "00".repeat(16);

  /** ISO 19005-2, 6.1.13, allows 8,388,607 in a file; a few are the file's own. */
  private static final int MOST_OBJECTS = 8_388_000;

  private final OutputStream out;
  private final Function<String, byte[]> shared;
  private final Description description;
  private final Set<String> known = new HashSet<>();
  private final long[] places = FileEnd.noPlaces();
  private final TreeMap<Integer, Letter> letters = new TreeMap<>();
  private final Bytes kids = new Bytes(1_024);
  private final Bytes sections = new Bytes(1_024);
  private long written;
  private int pages;
  private int objects;
  private boolean open = true;

  /**
   * Starts the file.
   *
   * @param shared gives the bytes of a {@link SharedPart} by its id
   * @param title what the file is called in a reader's window
   * @param date the letters'
   */
  public PrintRun(OutputStream out, Function<String, byte[]> shared, String title, LocalDate date)
      throws IOException {
    this.out = out;
    this.shared = shared;
    this.description = new Description(title, Tongue.ENGLISH.tag(), false, date);
    write(new Bytes(16).text(FileEnd.HEADER));
  }

  /**
   * Adds one letter.
   *
   * @param own its own part, as it was kept
   * @return where it is in the file
   * @throws IllegalArgumentException when it has the same {@link Numbers} as a letter before it,
   *     comes from another version of the press, or is more than one file can hold; the file is as
   *     before and can go on
   */
  public Place add(byte[] own) throws IOException {
    return add(own, shared);
  }

  /**
   * Adds a letter that was just set, such as a sheet between two groups.
   *
   * @return where it is in the file
   * @throws IllegalArgumentException as for a letter that was kept
   */
  public Place add(SetLetter letter) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    letter.shared().forEach(part -> parts.put(part.id(), part.bytes()));
    return add(letter.own(), parts::get);
  }

  private Place add(byte[] own, Function<String, byte[]> partsOf) throws IOException {
    requireOpen();
    OwnPart letter = OwnPart.read(own);
    checkNumbers(letter);
    for (SharedPart part : missing(letter, partsOf)) {
      add(part);
    }
    letters.put(letter.first(), new Letter(letter.alone(), written));
    objects += letter.objects();
    write(own, letter.bodyStart(), letter.bodyLength());
    for (int section : letter.sections()) {
      sections.reference(section);
    }
    kids.reference(letter.node());
    Place place = new Place(pages + 1, letter.pages());
    pages += letter.pages();
    if (letter.hasBlankBack()) {
      kids.reference(letter.page(letter.pages()));
      pages++;
    }
    return place;
  }

  private void checkNumbers(OwnPart letter) {
    Map.Entry<Integer, Letter> before = letters.lowerEntry(letter.end());
    if (before != null && before.getValue().part().end() > letter.first()) {
      throw new IllegalArgumentException("Two letters have the same numbers");
    }
    if (objects > MOST_OBJECTS - letter.objects()) {
      throw new IllegalArgumentException("One file cannot hold so many letters");
    }
  }

  /** The parts that are not in the file yet; checked before anything is written. */
  private List<SharedPart> missing(OwnPart letter, Function<String, byte[]> partsOf) {
    List<SharedPart> missing = new ArrayList<>();
    for (String id : letter.shared()) {
      if (!known.contains(id)) {
        SharedPart part = SharedPart.of(partsOf.apply(id));
        if (part.number(0) != FileEnd.CATALOGUE && places[part.number(0)] != 0) {
          throw new IllegalArgumentException("The letters come from two versions of the press");
        }
        missing.add(part);
      }
    }
    return missing;
  }

  private void add(SharedPart part) throws IOException {
    known.add(part.id());
    // What a letter's own file says about itself is not true of this one.
    if (part.number(0) != FileEnd.CATALOGUE) {
      for (int i = 0; i < part.count(); i++) {
        places[part.number(i)] = written + part.place(i);
      }
      Bytes body = new Bytes(part.length());
      part.putInto(body);
      write(body);
    }
  }

  /**
   * Ends the file; the stream stays open.
   *
   * @throws IllegalStateException when there is no letter
   */
  public void finish() throws IOException {
    requireOpen();
    if (letters.isEmpty()) {
      throw new IllegalStateException("A print run without letters makes no file");
    }
    open = false;
    PdfObjects own = new PdfObjects(new Bytes(4_096));
    description.write(own);
    pack(own);
    for (int i = 0; i < own.count(); i++) {
      places[own.number(i)] = written + own.place(i);
    }
    write(own.bytes());
    long table = written;
    places[FileEnd.TABLE] = table;
    try (FileTable entries = new FileTable(places)) {
      for (Letter letter : letters.values()) {
        entries.add(letter.part(), letter.place());
      }
      write(entries.written(IDENTITY));
    }
    write(new Bytes(64).text("startxref\n").text(Long.toString(table)).text("\n%%EOF\n"));
    out.flush();
  }

  private void pack(PdfObjects own) {
    Bytes owners = new Bytes(letters.size() * 40);
    for (Letter letter : letters.values()) {
      OwnPart part = letter.part();
      for (int page = 0; page < part.pages(); page++) {
        owners.whole(part.page(page)).put(' ').reference(part.owners(page));
      }
    }
    Pack pack = new Pack(new Bytes(64), new Bytes(owners.size() + kids.size() + 1_024));
    int[] numbers = {FileEnd.TREE, FileEnd.STRUCTURE, FileEnd.DOCUMENT, FileEnd.OWNERS};
    Bytes[] objects = {
      FileEnd.tree(pages, kids),
      FileEnd.structure(letters.lastEntry().getValue().part().end()),
      FileEnd.document(sections),
      FileEnd.owners(owners)
    };
    for (int i = 0; i < numbers.length; i++) {
      pack.add(numbers[i], objects[i]);
      places[numbers[i]] = FileEnd.inPack(i);
    }
    own.stream(FileEnd.PACK, pack.dictionary(), pack.whole());
  }

  private void write(Bytes bytes) throws IOException {
    write(bytes.held(), 0, bytes.size());
  }

  private void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    written += length;
  }

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("The print run is closed");
    }
  }

  /** A letter without its bytes, and where these begin in the file. */
  private record Letter(OwnPart part, long place) {}

  /**
   * Where a letter is in the print run.
   *
   * @param firstPage counted from 1, always odd
   * @param pages printed, without a blank back
   */
  public record Place(int firstPage, int pages) {}
}
