package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parentsmatter.press.Condition.Asked;

/** The texts that a template puts into letters, without what the data brings. */
final class LetterTexts {

  private LetterTexts() {}

  /** The sentences of the running text. */
  static List<Sentence> body(List<Block> blocks, Predicate<Asked> shown) {
    List<Sentence> body = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        body.addAll(Sentence.in(paragraph.wording()));
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> body.addAll(Sentence.in(item)));
      } else if (block instanceof Block.Code code) {
        code.words().forEach(words -> body.addAll(Sentence.in(words)));
      } else if (block instanceof Block.Together together) {
        body.addAll(body(together.blocks(), shown));
      } else if (block instanceof Block.Only only && shown.test(only.asked())) {
        body.addAll(body(only.blocks(), shown));
      }
    }
    return body;
  }

  /** Everything that the template says anywhere. */
  static List<Wording> all(List<Block> blocks) {
    List<Wording> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        all.add(heading.wording());
      } else if (block instanceof Block.Paragraph paragraph) {
        all.add(paragraph.wording());
      } else if (block instanceof Block.Items items) {
        all.addAll(items.items());
      } else if (block instanceof Block.Repeated repeated && repeated.heading() != null) {
        all.add(repeated.heading().wording());
      } else if (block instanceof Block.Table table && table.heading() != null) {
        all.add(table.heading().wording());
      } else if (block instanceof Block.Code code) {
        all.addAll(code.words());
      } else if (block instanceof Block.SignOff signOff) {
        all.add(signOff.wording());
      } else if (block instanceof Block.ReplySlip slip) {
        all.add(slip.heading().wording());
        all.addAll(slip.words());
        all.addAll(slip.options());
      } else if (block instanceof Block.Together together) {
        all.addAll(all(together.blocks()));
      } else if (block instanceof Block.Only only) {
        all.addAll(all(only.blocks()));
      }
    }
    return all;
  }

  /** The longest letter while a plan is proposed and the longest when it is agreed. */
  static List<List<Sentence>> longest(List<Block> blocks) {
    Set<Asked> questions = new LinkedHashSet<>();
    questions(blocks, questions);
    Set<List<Sentence>> letters = new LinkedHashSet<>();
    for (boolean agreed : new boolean[] {false, true}) {
      Map<Asked, Boolean> answers = new HashMap<>(Map.of(Asked.agreed(true), agreed));
      questions.forEach(question -> answers.putIfAbsent(question, true));
      for (Asked question : questions) {
        if (question.condition() != Condition.AGREED) {
          int with = Readability.words(letter(blocks, answers));
          answers.put(question, false);
          if (Readability.words(letter(blocks, answers)) <= with) {
            answers.put(question, true);
          }
        }
      }
      letters.add(letter(blocks, answers));
    }
    return List.copyOf(letters);
  }

  private static List<Sentence> letter(List<Block> blocks, Map<Asked, Boolean> answers) {
    return body(blocks, asked -> answers.get(asked.question()) == asked.wanted());
  }

  private static void questions(List<Block> blocks, Set<Asked> questions) {
    for (Block block : blocks) {
      if (block instanceof Block.Only only) {
        questions.add(only.asked().question());
        questions(only.blocks(), questions);
      } else if (block instanceof Block.Together together) {
        questions(together.blocks(), questions);
      }
    }
  }

  /** Where a word first stands in a text. */
  static int lineOf(Wording wording, String word, int otherwise) {
    for (Wording.Piece piece : wording.pieces()) {
      int at = piece.written().toLowerCase(Locale.ROOT).replaceAll("\\s", " ").indexOf(word);
      if (at >= 0) {
        return piece.line()
            + (int) piece.written().substring(0, at).chars().filter(c -> c == '\n').count();
      }
    }
    return otherwise;
  }
}
