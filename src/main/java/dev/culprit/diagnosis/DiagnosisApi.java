package dev.culprit.diagnosis;

import dev.culprit.engine.answer.AnswerFactory;
import dev.culprit.engine.answer.DiagnosisAnswer;
import dev.culprit.engine.answer.PasteBody;
import dev.culprit.engine.answer.PlainTextAnswer;
import dev.culprit.engine.verdict.Diagnosis;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Diagnoses over HTTP, for programs and for terminals. */
@RestController
@Tag(name = "Diagnosis", description = "From a pasted traceback, log or stack dump to the article that explains it")
class DiagnosisApi {

    private final DiagnosisService diagnoser;

    DiagnosisApi(DiagnosisService diagnoser) {
        this.diagnoser = diagnoser;
    }

    @Operation(
            summary = "Diagnose a paste",
            description = "The body is the paste as text/plain, or {\"text\": ..., \"language\": \"en\" or \"zh\"}."
                    + " Nothing is stored.")
    @PostMapping(path = "/api/v1/diagnoses", produces = MediaType.APPLICATION_JSON_VALUE)
    DiagnosisAnswer diagnose(
            @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request, Locale locale) {
        PasteBody paste = read(body, request);
        return AnswerFactory.answer(diagnoser.diagnose(paste.text()), language(paste, locale), site());
    }

    @Operation(
            summary = "Diagnose a paste from a terminal",
            description = "Any body, whatever its content type; answers plain text whose first line is"
                    + " \"known SLUG URL\", \"likely SLUG URL\", \"related SLUG URL\" or \"unknown\".")
    @RequestMapping(
            path = "/",
            method = {RequestMethod.POST, RequestMethod.PUT})
    ResponseEntity<String> diagnoseFromTerminal(
            @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request, Locale locale) {
        PasteBody paste = read(body, request);
        String language = language(paste, locale);
        Diagnosis diagnosis = diagnoser.diagnose(paste.text());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .body(PlainTextAnswer.of(diagnosis, language, site()));
    }

    private static PasteBody read(byte @Nullable [] body, HttpServletRequest request) {
        return PasteBody.read(body == null ? new byte[0] : body, charset(request.getContentType()));
    }

    private static @Nullable Charset charset(@Nullable String contentType) {
        try {
            return contentType == null
                    ? null
                    : MimeTypeUtils.parseMimeType(contentType).getCharset();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static String language(PasteBody paste, Locale locale) {
        return paste.language().isEmpty() ? locale.getLanguage() : paste.language();
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
