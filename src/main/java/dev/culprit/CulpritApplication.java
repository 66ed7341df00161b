package dev.culprit;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or runs one of the commands when the first argument names it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CulpritApplication {

    public static void main(String[] args) throws IOException {
        if (TrainingRun.isMeant(args)) {
            TrainingRun.run();
            System.exit(0);
        }
        if (Commands.isMeant(args)) {
            System.exit(new Commands().run(args));
        }
        SpringApplication.run(CulpritApplication.class, args);
    }
}
