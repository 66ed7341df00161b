package dev.culprit.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what cannot be served: a page to browsers, a problem (RFC 9457) to everybody else. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Class<?> required = mismatch.getRequiredType();
        boolean number = required != null && (required == int.class || Number.class.isAssignableFrom(required));
        String detail = "%s is '%s'; expected %s"
                .formatted(
                        mismatch.getPropertyName(),
                        shown(mismatch.getValue()),
                        number ? "a whole number, 0 or 20 say" : "another form");
        return handleExceptionInternal(
                mismatch, ProblemDetail.forStatusAndDetail(status, detail), headers, status, request);
    }

    /** A form that Tomcat will not read: too large, or not well-formed. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleForm(InvalidParameterException unreadable, WebRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(unreadable.getErrorCode());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, "The form cannot be read; expected UTF-8, encoded as forms are, of at most 8 MB");
        return handleExceptionInternal(unreadable, problem, new HttpHeaders(), status, request);
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ServletWebRequest web = (ServletWebRequest) request;
        HttpServletResponse response = web.getResponse();
        if (response == null || !wantsPage(web.getRequest())) {
            return super.handleExceptionInternal(exception, body, headers, status, request);
        }
        try {
            response.sendError(status.value());
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Browsers name {@code text/html}; the API answers them, too, with problems. */
    static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains("text/html")
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
