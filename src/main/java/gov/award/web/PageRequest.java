package gov.award.web;

/**
 * Which part of a list is wanted, as kept in the URL.
 *
 * @param page from 1
 * @param size rows a page, 1 to 200
 */
public record PageRequest(int page, int size) {

    private static final int LAST_PAGE = 100_000;
    private static final int DEFAULT_SIZE = 50;

    public PageRequest {
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, 200);
    }

    public static PageRequest of(int page) {
        return new PageRequest(page, DEFAULT_SIZE);
    }

    public int offset() {
        return (page - 1) * size;
    }
}
