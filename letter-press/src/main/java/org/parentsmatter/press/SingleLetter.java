package org.parentsmatter.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes one composed letter as a tagged PDF file whose every byte follows from the letter itself.
 */
final class SingleLetter {

  private final LetterTemplate template;
  private final LetterData data;

  SingleLetter(LetterTemplate template, LetterData data) {
    this.template = template;
    this.data = data;
  }

  byte[] write(Composition composition, FontPair fonts) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      Structure structure = new Structure(composition.structure());
      Inking inking = new Inking(document, fonts.regular(), fonts.bold());
      for (Sheet sheet : composition.sheets()) {
        inking.print(sheet, structure);
      }
      describe(document, structure.finished());
      ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
      document.save(out);
      return out.toByteArray();
    }
  }

  private void describe(PDDocument document, COSDictionary structure) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.getCOSObject().setItem(COSName.getPDFName("StructTreeRoot"), structure);
    catalog.setLanguage(data.language());
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.getCOSObject().setItem(COSName.getPDFName("MarkInfo"), marked);
    COSDictionary viewing = new COSDictionary();
    viewing.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    catalog.getCOSObject().setItem(COSName.getPDFName("ViewerPreferences"), viewing);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata())));
    document.getDocumentInformation().setTitle(template.title());
    document
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(data.date().atStartOfDay(ZoneOffset.UTC)));
    COSArray ids = new COSArray();
    ids.add(id());
    ids.add(id());
    document.getDocument().getTrailer().setItem(COSName.ID, ids);
  }

  /** Follows from what the letter says, so that a reprint is the same file. */
  private COSString id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(template.version().getBytes(StandardCharsets.UTF_8));
      return new COSString(Arrays.copyOf(digest.digest(data.toBytes()), 16));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] metadata() {
    String xmp =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """;
    return xmp.replace("{title}", escaped(template.title()))
        .replace("{language}", data.language())
        .replace("{date}", data.date().toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
