package dev.culprit.diagnosis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shipped table of background shares, read once for all who weigh facts. */
@Configuration(proxyBeanMethods = false)
class BackgroundConfiguration {

    @Bean
    Background background() {
        return Background.shipped();
    }
}
