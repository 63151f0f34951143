package org.parentsmatter.letters.web;

/**
 * Where a page of a list stands in the whole.
 *
 * @param page counted from 1
 * @param size the most rows a page has
 * @param total rows on all pages
 */
public record Paging(int page, int size, int total) {
  /**
   * The page somebody asked for by its address; whatever is no page is the nearest one there is.
   */
  static Paging of(String asked, int size, int total) {
    int last = Math.max(1, (total + size - 1) / size);
    return new Paging(Math.max(1, Math.min(last, number(asked))), size, total);
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 1;
  }

  /** Rows before this page. */
  int first() {
    return (page - 1) * size;
  }

  public int from() {
    return total == 0 ? 0 : first() + 1;
  }

  public int to() {
    return Math.min(total, page * size);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page * size < total;
  }
}
