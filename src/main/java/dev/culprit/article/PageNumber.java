package dev.culprit.article;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size most items to answer
 */
public record PageNumber(int page, int size) {

    private static final int LAST_PAGE = 10_000;
    private static final int LARGEST = 100;

    public PageNumber {
        check("page", page, 0, LAST_PAGE);
        check("size", size, 1, LARGEST);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            String detail = "%s is '%d'; expected a whole number from %d to %d".formatted(name, value, least, most);
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail), null);
        }
    }

    Pageable toPageable() {
        return PageRequest.of(page, size);
    }
}
