package dev.culprit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CulpritApplication {

    public static void main(String[] args) {
        SpringApplication.run(CulpritApplication.class, args);
    }
}
