package suivi.foundation;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param page from 0
 * @param size the most items a page may hold, 1 to {@value #LARGEST}
 * @param total of the whole list, as this viewer sees it
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static final int LARGEST = 200;

    public Page {
        items = List.copyOf(items);
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    /** How many pages the list has; one for an empty list. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Refuses a page or a size that no list has. */
    public static void check(int page, int size) {
        if (page < 0) {
            throw BusinessException.invalid("page", "page.negative");
        }
        if (size < 1 || size > LARGEST) {
            throw BusinessException.invalid("size", "page.size", Integer.toString(LARGEST));
        }
        if ((long) page * size > Integer.MAX_VALUE - LARGEST) {
            throw BusinessException.invalid("page", "page.too-far");
        }
    }
}
