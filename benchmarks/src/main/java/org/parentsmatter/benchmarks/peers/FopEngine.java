package org.parentsmatter.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;

/** Apache FOP, tagged. */
final class FopEngine implements Engine {
  private static final String CONFIGURATION =
      """
      <fop version="1.0">
        <renderers>
          <renderer mime="application/pdf">
            <fonts>
              <font embed-url="memory:/regular.ttf" kerning="no">
                <font-triplet name="Noto" style="normal" weight="normal"/>
              </font>
              <font embed-url="memory:/bold.ttf" kerning="no">
                <font-triplet name="Noto" style="normal" weight="bold"/>
              </font>
            </fonts>
          </renderer>
        </renderers>
      </fop>
      """;

  private final FopFactory factory;
  private final TransformerFactory transformers = TransformerFactory.newDefaultInstance();

  FopEngine(byte[] logo) throws Exception {
    URI base = URI.create("memory:/");
    ResourceResolver memory = new Memory(logo);
    factory =
        new FopFactoryBuilder(base, memory)
            .setConfiguration(
                new DefaultConfigurationBuilder()
                    .build(
                        new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))))
            .setAccessibility(true)
            .build();
    // Fonts are looked for by a resolver of their own.
    factory
        .getFontManager()
        .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(base, memory));
    transformers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
  }

  @Override
  public String name() {
    return "fop";
  }

  @Override
  public byte[] set(Job job) throws Exception {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setAccessibility(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    transformers
        .newTransformer()
        .transform(
            new StreamSource(new StringReader(FormattingObjects.of(job.letter()))),
            new SAXResult(factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler()));
    return out.toByteArray();
  }

  /** Hands out fonts and logo from memory, so that no disk is measured. */
  private static final class Memory implements ResourceResolver {
    private final Map<String, byte[]> files;
    private final ResourceResolver others = ResourceResolverFactory.createDefaultResourceResolver();

    Memory(byte[] logo) {
      files =
          Map.of(
              "/regular.ttf", Fonts.REGULAR.bytes(),
              "/bold.ttf", Fonts.BOLD.bytes(),
              "/logo.png", logo);
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
      byte[] file = "memory".equals(uri.getScheme()) ? files.get(uri.getPath()) : null;
      return file == null ? others.getResource(uri) : new Resource(new ByteArrayInputStream(file));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      return others.getOutputStream(uri);
    }
  }
}
