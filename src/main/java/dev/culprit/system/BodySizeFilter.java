package dev.culprit.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than anybody's paste, announced or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BodySizeFilter extends OncePerRequestFilter {

    private final long largest;

    BodySizeFilter(RequestSettings settings) {
        this.largest = settings.largestBody().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, LimitedBody.tooLarge(largest));
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new Counted(request, largest), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request that does not say how long it is. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long largest;

        Counted(HttpServletRequest request, long largest) {
            super(request);
            this.largest = largest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedBody(super.getInputStream(), largest);
        }
    }
}
