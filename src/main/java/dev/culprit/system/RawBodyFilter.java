package dev.culprit.system;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands pastes from terminals on as they came. curl calls every body a form, and a form that anybody has looked into
 * cannot be had as bytes any more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RawBodyFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new RawBodyRequest(request), response);
    }

    /** The page about a form that was too large must not read that form again. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return false;
        }
        boolean writes = "POST".equals(request.getMethod()) || "PUT".equals(request.getMethod());
        return !writes || !takesAnything(request) || isPlain(request.getContentType());
    }

    private static boolean takesAnything(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/") || path.isEmpty() || path.equals("/api/v1/diagnoses");
    }

    private static boolean isPlain(@Nullable String contentType) {
        try {
            MediaType type = contentType == null ? MediaType.TEXT_PLAIN : MediaType.parseMediaType(contentType);
            return !type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)
                    && !type.getType().equals("multipart");
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }
}
