package org.parentsmatter.benchmarks.peers;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** OpenHTMLtoPDF as it comes, tagged; it may keep the measures of its fonts. */
final class OpenHtmlEngine implements Engine {
  private final FSCacheEx<String, FSCacheValue> measures = new FSDefaultCacheStore();
  private final byte[] regular = Fonts.REGULAR.bytes();
  private final byte[] bold = Fonts.BOLD.bytes();
  private final byte[] logo;

  OpenHtmlEngine(byte[] logo) {
    XRLog.setLoggingEnabled(false);
    this.logo = logo;
  }

  @Override
  public String name() {
    return "openhtmltopdf";
  }

  @Override
  public byte[] set(Job job) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    PdfRendererBuilder builder = new PdfRendererBuilder().useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, measures);
    builder.useProtocolsStreamImplementation(address -> new InMemory(logo), "memory");
    builder.useFont(() -> new ByteArrayInputStream(regular), "Noto", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(bold), "Noto", 700, FontStyle.NORMAL, true);
    builder.withHtmlContent(Html.of(job.letter()), "memory:/");
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private record InMemory(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
