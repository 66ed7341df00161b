package dev.culprit.system;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page shows: its language, and the way to the same page in the other one. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.getLanguage();
    }

    @ModelAttribute("otherLanguage")
    String otherLanguage(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? "en" : "zh";
    }

    @ModelAttribute("otherLanguageUrl")
    String otherLanguageUrl(HttpServletRequest request, Locale locale) {
        String query = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam(LanguageResolver.PARAMETER, otherLanguage(locale))
                .build()
                .getQuery();
        return path(request) + "?" + query;
    }

    /** On an error page, the address that failed. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String address ? address : request.getRequestURI();
        // Two slashes at the start would name another host.
        return "/" + StringUtils.trimLeadingCharacter(path, '/');
    }
}
