package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a file are written. UTF-8 unless a byte order mark says otherwise; a file that
 * is no UTF-8 comes from an old spreadsheet on Windows.
 */
enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16(StandardCharsets.UTF_16),
  WINDOWS_1252(Charset.forName("windows-1252"));

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  static TextEncoding of(Export export, String fileName) throws IOException {
    try (InputStream in = export.read(fileName)) {
      int first = in.read();
      int second = in.read();
      if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
        return UTF_16;
      }
    }
    try (Reader strict =
        new InputStreamReader(
            export.read(fileName),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      char[] buffer = new char[8192];
      while (strict.read(buffer) >= 0) {
        // Only whether it can be read matters here.
      }
      return UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS_1252;
    }
  }

  Reader reader(InputStream in) {
    return new InputStreamReader(in, charset);
  }
}
