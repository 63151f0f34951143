package org.parentsmatter.imports.web;

/**
 * Where a page of a list stands in the whole.
 *
 * @param page counted from 1
 * @param size the most rows a page has
 * @param total rows on all pages
 */
public record Paging(int page, int size, long total) {
  /** The page somebody asked for by its address; whatever is no page is the first. */
  static int asked(String page) {
    return page == null || !page.matches("[1-9]\\d{0,5}") ? 1 : Integer.parseInt(page);
  }

  public long from() {
    return total == 0 ? 0 : (page - 1L) * size + 1;
  }

  public long to() {
    return Math.min(total, (long) page * size);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return to() < total;
  }
}
