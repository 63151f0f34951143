package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/** Sets a template's blocks, one after the other, into a galley. */
final class BlockSetter {

  private static final float BETWEEN_PARAGRAPHS = 7;
  private static final float ABOVE_HEADING = 13;
  private static final float BELOW_HEADING = 4;
  private static final float AROUND_DISPLAY = 20;
  private static final float CODE = Paper.mm(30);

  private final Copy copy;
  private final Tag document;
  private final Style body;
  private final Galley galley = new Galley();

  /** Whether no title comes: then headings are of level 1. */
  private boolean untitled;

  private boolean headed;

  BlockSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
    this.body = copy.sized(Style.BODY);
  }

  static List<Strip> paper(Copy copy, Tag document, Document paper) throws CannotSet {
    BlockSetter setter = new BlockSetter(copy, document);
    setter.untitled = !paper.frame().titled();
    return setter.set(paper.blocks());
  }

  List<Strip> set(List<Block> blocks) throws CannotSet {
    setAll(blocks);
    return galley.strips();
  }

  private void setAll(List<Block> blocks) throws CannotSet {
    for (Block block : blocks) {
      set(block);
    }
  }

  private void set(Block block) throws CannotSet {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.wording());
    } else if (block instanceof Block.Items items) {
      galley.add(BELOW_HEADING, new ListSetter(copy, document).items(items));
    } else if (block instanceof Block.Repeated repeated) {
      list(repeated);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Image image) {
      image(image);
    } else if (block instanceof Block.PageBreak) {
      galley.add(Strip.pageBreak());
    } else if (block instanceof Block.Code code) {
      code(code);
    } else if (block instanceof Block.SignOff signOff) {
      signOff(signOff.wording());
    } else if (block instanceof Block.ReplySlip slip) {
      galley.add(new SlipSetter(copy, document).slip(slip));
    } else if (block instanceof Block.Together together) {
      int from = galley.size();
      setAll(together.blocks());
      galley.keepTogetherFrom(from);
    } else if (block instanceof Block.Only only) {
      if (only.asked().holds(copy.data())) {
        setAll(only.blocks());
      }
    } else if (block instanceof Block.Grid grid) {
      galley.add(BETWEEN_PARAGRAPHS, new TableSetter(copy, document).rows(grid));
    } else if (block instanceof Block.Display words) {
      display(words);
    } else if (block instanceof Block.DisplayItems items) {
      display(items);
    }
  }

  private void heading(Block.Heading heading) throws CannotSet {
    int from = galley.size();
    List<Run> bold = new ArrayList<>();
    for (Run run : heading.wording().filled(copy.data())) {
      bold.add(run.inBold());
    }
    Tag.Kind kind = kind(heading.level());
    Tag tag = document.heading(kind);
    Style style = copy.sized(style(kind));
    galley.add(ABOVE_HEADING, copy.paragraph(tag, bold, style, Paper.LEFT, Paper.COLUMN));
    galley.keepWithNextFrom(from);
  }

  /** On the way down no level is left out. */
  private Tag.Kind kind(int level) {
    if (level == 1) {
      return Tag.Kind.TITLE;
    }
    headed |= level == 2;
    if (level == 2 || !headed) {
      return untitled ? Tag.Kind.TITLE : Tag.Kind.HEADING;
    }
    return untitled ? Tag.Kind.HEADING : Tag.Kind.SUBHEADING;
  }

  private static Style style(Tag.Kind kind) {
    return switch (kind) {
      case TITLE -> Style.TITLE;
      case HEADING -> Style.HEADING;
      default -> Style.SUBHEADING;
    };
  }

  /** The first stand for the title of a paper that has none. */
  private void display(Block.Display display) throws CannotSet {
    boolean title = untitled && !headed;
    untitled &= !title;
    Tag tag = document.add(title ? Tag.Kind.TITLE : Tag.Kind.PARAGRAPH);
    Style style = DisplaySize.of(copy, List.of(display.words()), display.lines(), Ink.SCHOOL);
    large(tag, display.words(), style);
  }

  private void display(Block.DisplayItems items) throws CannotSet {
    Tag list = document.add(Tag.Kind.LIST);
    Style style = DisplaySize.of(copy, items.items(), items.lines(), Ink.BLACK);
    for (String item : items.items()) {
      large(list.add(Tag.Kind.ITEM).add(Tag.Kind.BODY), item, style);
    }
  }

  private void large(Tag tag, String words, Style style) throws CannotSet {
    List<Run> runs = List.of(Run.of(words, true));
    float width = DisplaySize.width(copy, words, style);
    galley.add(AROUND_DISPLAY, copy.paragraph(tag, runs, style, Paper.LEFT, width));
  }

  private void paragraph(Wording wording) throws CannotSet {
    galley.add(
        BETWEEN_PARAGRAPHS,
        copy.paragraph(
            document.add(Tag.Kind.PARAGRAPH),
            wording.filled(copy.data()),
            body,
            Paper.LEFT,
            Paper.COLUMN));
  }

  private void list(Block.Repeated repeated) throws CannotSet {
    if (copy.has(repeated.each())) {
      above(repeated.heading());
      galley.add(BELOW_HEADING, new ListSetter(copy, document).repeated(repeated.each()));
    }
  }

  private void table(Block.Table table) throws CannotSet {
    if (copy.has(table.each())) {
      above(table.heading());
      galley.add(BELOW_HEADING, new TableSetter(copy, document).rows(table));
    }
  }

  private void above(Block.Heading heading) throws CannotSet {
    if (heading != null) {
      heading(heading);
    }
  }

  private void image(Block.Image image) {
    Picture picture =
        image.shown() == Block.Shown.LOGO ? copy.artwork().logo() : copy.artwork().signature();
    if (picture == null) {
      return;
    }
    float height = picture.heightWithin(Paper.COLUMN, Paper.mm(image.millimetres()));
    Tag figure = document.figure(image.alternative());
    Mark mark = new Mark.Image(figure, picture, Paper.LEFT, 0, picture.widthAt(height), height);
    galley.add(Strip.of(BETWEEN_PARAGRAPHS, height, List.of(mark)));
  }

  private void code(Block.Code code) throws CannotSet {
    String text = copy.data().qrText();
    float gap = Paper.mm(5);
    List<Mark> marks = new ArrayList<>();
    Tag figure = document.figure(copy.words().codeFor(text));
    marks.add(new Mark.Code(figure, QrSquare.of(text), Paper.LEFT, gap, CODE));
    float x = Paper.LEFT + CODE + gap;
    float width = Paper.RIGHT - x;
    float y = gap - 2;
    for (Wording words : code.words()) {
      List<Line> lines = copy.lines(words.filled(copy.data()), body, width);
      marks.addAll(copy.column(document.add(Tag.Kind.PARAGRAPH), lines, body, x, y));
      y += Line.height(lines, body) + 2;
    }
    List<Line> link = copy.lines(List.of(Run.of(text, true)), body, width);
    marks.addAll(copy.column(document.add(Tag.Kind.PARAGRAPH), link, body, x, y));
    y += Line.height(link, body);
    galley.add(Strip.of(0, Math.max(gap + CODE, y) + gap / 2, marks));
  }

  private void signOff(Wording wording) throws CannotSet {
    int from = galley.size();
    paragraph(wording);
    Picture signature = copy.artwork().signature();
    LetterData.Sender sender = copy.data().sender();
    float space = Paper.mm(12);
    if (signature != null) {
      float height = signature.heightWithin(Paper.mm(60), Paper.mm(12));
      Tag figure = document.figure(copy.words().signatureOf(sender.name()));
      Mark picture =
          new Mark.Image(figure, signature, Paper.LEFT, 0, signature.widthAt(height), height);
      galley.add(Strip.of(4, height, List.of(picture)));
      space = 2;
    }
    galley.add(space, plain(List.of(Run.of(sender.name(), true))));
    if (!sender.role().isEmpty()) {
      galley.add(0, plain(Run.plain(sender.role())));
    }
    galley.keepTogetherFrom(from);
  }

  private List<Strip> plain(List<Run> runs) throws CannotSet {
    return copy.paragraph(document.add(Tag.Kind.PARAGRAPH), runs, body, Paper.LEFT, Paper.COLUMN);
  }
}
