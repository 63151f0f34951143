package org.parentsmatter.benchmarks.peers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The least that any renderer of the press's letters has to do: copy what is the same in many
 * letters (fonts, pictures, metadata) and compress what is each letter's own (its pages and its
 * structure), as lightly as it can. No layout at all.
 */
final class FloorEngine implements Engine {
  private static final int LIGHTLY = 1;

  private final List<Parts> letters = new ArrayList<>();
  private final Deflater deflater = new Deflater(LIGHTLY);
  private byte[] out = new byte[262_144];

  /**
   * @param pdfs letters as the press has set them; they are set in turn
   */
  FloorEngine(List<byte[]> pdfs) throws IOException {
    for (byte[] pdf : pdfs) {
      letters.add(Parts.of(pdf));
    }
  }

  @Override
  public String name() {
    return "floor";
  }

  @Override
  public byte[] set(Job job) {
    Parts letter = letters.get(job.place() % letters.size());
    System.arraycopy(letter.same(), 0, out, 0, letter.same().length);
    int at = letter.same().length;
    for (byte[] each : letter.own()) {
      deflater.reset();
      deflater.setInput(each);
      deflater.finish();
      while (!deflater.finished()) {
        if (at == out.length) {
          out = Arrays.copyOf(out, 2 * out.length);
        }
        at += deflater.deflate(out, at, out.length - at);
      }
    }
    return Arrays.copyOf(out, at);
  }

  /** What is copied, and what is compressed, each on its own as it is in the file. */
  private record Parts(byte[] same, List<byte[]> own) {
    static Parts of(byte[] pdf) throws IOException {
      ByteArrayOutputStream same = new ByteArrayOutputStream();
      List<byte[]> own = new ArrayList<>();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        Set<COSStream> contents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
          page.getContentStreams()
              .forEachRemaining(content -> contents.add(content.getCOSObject()));
        }
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
          if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream each) {
            if (contents.contains(each) || holdsObjects(each)) {
              try (InputStream in = each.createInputStream()) {
                own.add(in.readAllBytes());
              }
            } else {
              try (InputStream in = each.createRawInputStream()) {
                in.transferTo(same);
              }
            }
          }
        }
      }
      return new Parts(same.toByteArray(), own);
    }

    private static boolean holdsObjects(COSStream stream) {
      COSName type = stream.getCOSName(COSName.TYPE);
      return COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
    }
  }
}
