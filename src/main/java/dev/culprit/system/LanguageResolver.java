package dev.culprit.system;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of an answer: {@code ?lang=}, else the cookie of an earlier choice, else what the browser prefers. */
class LanguageResolver implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    private static final List<String> LANGUAGES = List.of("en", "zh");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String language = chosen(request);
        if (language == null) {
            Cookie cookie = WebUtils.getCookie(request, COOKIE);
            language = cookie == null ? null : known(cookie.getValue());
        }
        return Locale.forLanguageTag(language == null ? preferred(request) : language);
    }

    /** The language that the address asks for, or null. */
    static @Nullable String chosen(HttpServletRequest request) {
        return known(request.getParameter(PARAMETER));
    }

    private static @Nullable String known(@Nullable String language) {
        return language != null && LANGUAGES.contains(language) ? language : null;
    }

    private static String preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return "en";
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is set by ?lang=, see LanguageInterceptor");
    }
}
