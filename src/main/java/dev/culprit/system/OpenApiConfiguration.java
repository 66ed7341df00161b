package dev.culprit.system;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Head of the API's description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        BuildProperties known = build.getIfAvailable();
        String version = known == null ? null : known.getVersion();
        return new OpenAPI()
                .info(new Info()
                        .title("Culprit")
                        .version(version == null ? "development" : version)
                        .description("Diagnoses pasted tracebacks, logs and stack dumps, and looks up bug write-ups."
                                + " Lists answer items, total, page and size; errors are problem details"
                                + " (RFC 9457). Nothing that is sent is stored."));
    }
}
