package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.imports.RefusedCtf.PUPIL;
import static org.parentsmatter.imports.RefusedCtf.refused;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.imports.ctf.CommonTransferFile;

/** Common Transfer Files made to harm. */
class HostileCtfTest {
  @TempDir private Path folder;

  @Test
  void a_document_type_is_refused_and_nothing_it_names_is_opened() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "the head's password");
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
      for (String type :
          new String[] {
            "<!DOCTYPE CTfile [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE CTfile [<!ENTITY x SYSTEM \"" + http + "\">]>",
            "<!DOCTYPE CTfile SYSTEM \"" + http + "\">",
            "<!DOCTYPE CTfile [<!ENTITY % p SYSTEM \"" + http + "\"> %p; <!ENTITY x \"\">]>",
            "<!DOCTYPE CTfile PUBLIC \"-//X\" \"" + http + "\">",
            "<!DOCTYPE CTfile>"
          }) {
        refused(type + PUPIL.formatted("&x;"), "line 1", "document type (DOCTYPE)", "export");
      }
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_billion_laughs_are_not_even_begun() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE CTfile [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    refused(laughs + "]>" + PUPIL.formatted("&l11;"), "document type (DOCTYPE)");
  }

  @Test
  void an_entity_that_nobody_has_declared_is_refused() {
    refused(PUPIL.formatted("&nbsp;"), "line 1", "CTF");
  }

  @Test
  void elements_in_one_another_without_end_are_refused() {
    refused("<CTfile>" + "<a>".repeat(100_000), "40 deep");
    refused("<CTfile><CTFpupilData>" + "<Pupil>".repeat(100_000), "40 deep");
  }

  @Test
  void more_kinds_of_elements_or_attributes_than_there_are_are_refused() {
    StringBuilder kinds = new StringBuilder("<CTfile>");
    StringBuilder attributes = new StringBuilder("<CTfile>");
    for (int i = 0; i < 6_000; i++) {
      kinds.append("<a%d/>".formatted(i));
      attributes.append("<a a%d=''/>".formatted(i));
    }
    refused(kinds + "</CTfile>", "more kinds of elements");
    refused(attributes + "</CTfile>", "more kinds of elements");
  }

  static Stream<Arguments> endless() {
    return Stream.of(
            "<Surname>", "<Surname><![CDATA[", "<Surname><!--", "<Surname a='", "<?x ", "<")
        .map(begin -> Arguments.of(begin, "<CTfile><CTFpupilData><Pupil>" + begin));
  }

  /** 200 MB of it would come; a hundredth is enough to know. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("endless")
  void what_never_ends_is_refused_before_it_fills_the_memory(String begin, String upToThere) {
    Endless rest = new Endless(200 << 20);
    CommonTransferFile file =
        new CommonTransferFile("CTF.xml", () -> new SequenceInputStream(stream(upToThere), rest));

    assertThatThrownBy(() -> file.writeTo(folder, "", finding -> {}))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll("CTF.xml, line 1");
    assertThat(rest.read).isLessThan(2 << 20);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_text_longer_than_any_name_is_refused() {
    refused(PUPIL.formatted("x".repeat(3_000)), "line 1", "far longer than any name");
  }

  @Test
  void more_contacts_than_anybody_has_are_refused() {
    refused(
        "<CTfile><CTFpupilData><Pupil><Contacts>" + "<Contact/>\n".repeat(60),
        "line 51",
        "more than 50 contacts");
  }

  @Test
  void more_pupils_than_any_school_has_are_refused() {
    StringBuilder many = new StringBuilder("<CTfile><CTFpupilData>");
    for (int i = 0; i <= 20_000; i++) {
      many.append("<Pupil><UPN>A%011d0</UPN><Surname>V</Surname></Pupil>\n".formatted(i));
    }
    refused(many + "</CTFpupilData></CTfile>", "more than 20000 pupils");
  }

  @Test
  void the_same_pupil_twice_is_refused_with_both_lines() throws Exception {
    SmallCtf ctf = new SmallCtf().replace(SmallCtf.OLIVER, SmallCtf.ELLA.toLowerCase());
    String first = "line " + ctf.line("<Pupil>");
    refused(
        ctf.bytes(), "line " + ctf.line("<UPN>c"), "Pupil/UPN", first, "correct it in your MIS");
    String twin =
        "<Pupil><Surname>Vale</Surname><Forename>Tom</Forename><DOB>2015-01-01</DOB></Pupil>\n";
    refused("<CTfile><CTFpupilData>\n" + twin + twin, "line 3", "Tom Vale", "line 2");
  }

  @Test
  void a_file_without_pupils_or_of_another_kind_is_refused() throws Exception {
    refused("<CTfile><Header/><CTFpupilData/></CTfile>", "no pupil");
    refused("<CTfile><Pupil><UPN>C900202915001</UPN></Pupil></CTfile>", "no pupil");
    refused("<html><body/></html>", "no Common Transfer File", "<html>");
    refused("<ATfile><ATFpupilData/></ATfile>", "no Common Transfer File", "<ATfile>");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static final class Endless extends InputStream {
    private final long size;
    private long read;

    private Endless(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return read++ < size ? 'x' : -1;
    }
  }
}
