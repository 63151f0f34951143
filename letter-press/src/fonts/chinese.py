"""Cuts Noto Sans SC down to the characters that letters need. How to run it: doc/decisions/0018.

Usage: chinese.py NotoSansSC_400Regular.ttf NotoSansSC_700Bold.ttf TARGET-FOLDER
"""

import sys

from fontTools import subset, ttLib


def characters_of(charset):
    """Every character that the two-byte charset can write."""
    found = set()
    for first in range(0x81, 0xFF):
        for second in range(0x40, 0xFF):
            try:
                text = bytes([first, second]).decode(charset)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                found.add(ord(text))
    return found


def is_chinese(character):
    """Ideographs, their punctuation, full-width forms and the quotes; Latin comes from Noto Sans."""
    return character >= 0x2E80 or 0x2010 <= character <= 0x2026


def cut(source, target, wanted):
    font = ttLib.TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes={c for c in wanted if is_chinese(c)} & set(font.getBestCmap()))
    cutter.subset(font)
    font.save(target)


regular, bold, folder = sys.argv[1:]
# Names have the rarest characters, so the regular weight keeps all that the font has.
cut(regular, folder + "/NotoSansSC-Regular.ttf", set(ttLib.TTFont(regular).getBestCmap()))
cut(bold, folder + "/NotoSansSC-Bold.ttf", characters_of("gb2312"))
