package org.parentsmatter.press;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a PDF file says about itself as a whole: title, language, date, and the rules it keeps. */
record Description(String title, String language, boolean rightToLeft, LocalDate date) {

  /** The first objects of a file. */
  void write(PdfObjects objects) {
    Bytes catalogue = new Bytes(300).text("<</Type/Catalog/Pages ").reference(FileEnd.TREE);
    catalogue.text("/StructTreeRoot ").reference(FileEnd.STRUCTURE);
    catalogue.text("/MarkInfo<</Marked true>>/Metadata ").reference(FileEnd.METADATA);
    objects.object(FileEnd.CATALOGUE, catalogue.text(catalogue()).text(">>"));
    objects.object(FileEnd.INFORMATION, information());
    byte[] xmp = metadata();
    objects.raw(FileEnd.METADATA, "/Type/Metadata/Subtype/XML", xmp, 0, xmp.length);
  }

  private String catalogue() {
    return "/Lang("
        + language
        + ")/ViewerPreferences<</DisplayDocTitle true"
        + (rightToLeft ? "/Direction/R2L" : "")
        + ">>";
  }

  private Bytes information() {
    String day = date.toString().replace("-", "");
    return new Bytes(200)
        .text("<</Title")
        .string(title)
        .text("/CreationDate(D:" + day + "000000Z)>>");
  }

  /** PDF/UA-1 and PDF/A-2a; the second knows the first only if it is told what its name means. */
  private byte[] metadata() {
    String xmp =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate>
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """;
    return xmp.replace("{title}", escaped(title))
        .replace("{language}", language)
        .replace("{date}", date.toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
