package dev.culprit.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Takes the file's name off the address of an upload: {@code curl -T crash.txt http://host/} puts to {@code
 * /crash.txt}. A mapping of {@code /{name}} would do the same, and would turn every unknown address into a method that is
 * not allowed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class UploadNameFilter extends OncePerRequestFilter {

    /** First parts of the addresses that mean something here. */
    private final Supplier<Set<String>> taken;

    UploadNameFilter(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.taken = SingletonSupplier.of(() -> taken(mapping.getObject()));
    }

    private static Set<String> taken(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .map(pattern -> pattern.split("/", 3)[pattern.startsWith("/") ? 1 : 0])
                .collect(Collectors.toSet());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean oneName = path.length() > 1 && path.startsWith("/") && path.indexOf('/', 1) < 0;
        return !"PUT".equals(request.getMethod()) || !oneName || taken.get().contains(path.substring(1));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutName(request), response);
    }

    private static final class WithoutName extends HttpServletRequestWrapper {

        WithoutName(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + "/";
        }

        @Override
        public String getServletPath() {
            return "/";
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            url.setLength(url.length() - super.getRequestURI().length());
            return url.append(getRequestURI());
        }
    }
}
