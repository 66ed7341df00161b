package dev.culprit.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language that an address asked for. The cookie holds nothing else, and nobody is recognised by it. */
class LanguageInterceptor implements HandlerInterceptor {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String language = LanguageResolver.chosen(request);
        if (language != null) {
            ResponseCookie cookie = ResponseCookie.from(LanguageResolver.COOKIE, language)
                    .path("/")
                    .maxAge(REMEMBERED)
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        return true;
    }
}
