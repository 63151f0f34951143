package org.parentsmatter.family.web;

/**
 * Where a page of a list stands in the whole.
 *
 * @param page counted from 1
 * @param size the most rows a page has
 * @param total rows on all pages
 */
public record Paging(int page, int size, long total) {
  static final int SIZE = 25;

  /** The page somebody asked for by its address; whatever is no page is the first. */
  static int asked(String page) {
    Integer number = Numbers.whole(page);
    return number == null || number < 1 ? 1 : Math.min(number, 1_000_000);
  }

  public long from() {
    return total == 0 ? 0 : (page - 1L) * size + 1;
  }

  public long to() {
    return Math.min(total, (long) page * size);
  }

  public long pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages();
  }
}
