package org.parentsmatter.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.briefing.BriefingText.Piece;
import org.parentsmatter.briefing.BriefingText.Piece.Kind;

class BriefingTextTest {
  private static final List<String> KEPT =
      List.of("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "br", "blockquote", "a");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Call <b>one</b> parent.</p>|<p>Call <strong>one</strong> parent.</p>",
        "<h1 class='x'>Why</h1><div>So</div>|<h2>Why</h2><p>So</p>",
        "<p style='color:red'>Red</p>|<p>Red</p>",
        "<p><span lang='de'>Word</span><o:p></o:p></p>|<p>Word</p>",
        "<ol><li data-list='bullet'>a</li><li data-list='ordered'>b</li></ol>"
            + "|<ul><li>a</li></ul><ol><li>b</li></ol>",
        "<p>a &lt;script&gt; b</p>|<p>a &lt;script&gt; b</p>",
        "<p><br></p><p>x</p>|<p>x</p>",
      })
  void what_an_editor_or_a_word_processor_sends_is_made_plain(String sent, String kept) {
    assertThat(BriefingText.clean(sent)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<p onclick='alert(1)'>x</p>",
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='JaVaScRiPt&#58;alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='//evil.example/x'>x</a>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext></p><style><img src=x onerror=alert(1)></style></mtext></math>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<form action='https://evil.example'><input name=q><button>x</button></form>",
        "<style>*{display:none}</style><link rel=stylesheet href=//evil.example>",
        "<p><!--><script>alert(1)</script--></p>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "<base href='https://evil.example/'><meta http-equiv=refresh content=0>",
        "<h:outputText value='#{1+1}'/><p>#{facesContext}</p>",
      })
  void nothing_that_a_browser_would_run_or_fetch_is_left(String sent) {
    String kept = BriefingText.clean(sent);
    assertThat(BriefingText.clean(kept)).isEqualTo(kept);
    for (Element element : Jsoup.parseBodyFragment(kept).body().getAllElements()) {
      if (!element.tagName().equals("body")) {
        assertThat(KEPT).contains(element.tagName());
      }
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).isIn("href", "rel");
                assertThat(attribute.getValue())
                    .matches("(https?://|mailto:|tel:).*|noopener noreferrer");
              });
    }
  }

  @Test
  void links_that_people_follow_are_kept() {
    assertThat(BriefingText.clean("<p><a href='https://school.example/a' target=_blank>a</a></p>"))
        .isEqualTo("<p><a href=\"https://school.example/a\" rel=\"noopener noreferrer\">a</a></p>");
    assertThat(BriefingText.clean("<a href='mailto:office@school.example'>Write</a>"))
        .contains("href=\"mailto:office@school.example\"");
  }

  @Test
  void a_paper_gets_the_words_in_order() {
    String body =
        BriefingText.clean(
            "<h2>Why</h2><p>All <b>matter</b>.</p><ul><li>One</li><li>Two</li></ul><ol><li>Then</li></ol>");
    assertThat(BriefingText.pieces(body))
        .containsExactly(
            new Piece(Kind.HEADING, "Why"),
            new Piece(Kind.PARAGRAPH, "All matter."),
            new Piece(Kind.ITEM, "One"),
            new Piece(Kind.ITEM, "Two"),
            new Piece(Kind.NUMBERED, "Then"));
    assertThat(BriefingText.pieces("just words"))
        .containsExactly(new Piece(Kind.PARAGRAPH, "just words"));
    assertThat(BriefingText.clean("  <p> </p> ")).isEmpty();
    assertThat(BriefingText.clean(null)).isEmpty();
  }
}
