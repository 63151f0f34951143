package org.parentsmatter.intranet;

/**
 * Where a page of a list stands in the whole.
 *
 * @param page counted from 1
 * @param size the most rows a page has
 * @param total rows on all pages
 */
public record Paging(int page, int size, long total) {
  /** The usual size of a page. */
  public static final int SIZE = 25;

  /** The page somebody asked for by its address; whatever is no page is the first. */
  public static int asked(String page) {
    return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
  }

  /** The page somebody asked for, or the last one where there are not so many. */
  public static Paging within(String asked, int size, long total) {
    Paging wanted = new Paging(asked(asked), size, total);
    return new Paging((int) Math.min(wanted.page, wanted.pages()), size, total);
  }

  /** Rows before this page. */
  public int first() {
    return (page - 1) * size;
  }

  public long from() {
    return total == 0 ? 0 : first() + 1;
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
