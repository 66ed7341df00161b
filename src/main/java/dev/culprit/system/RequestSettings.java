package dev.culprit.system;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is accepted from outside.
 *
 * @param largestBody larger bodies are refused unread; what is smaller is read, and cut to the limits of diagnosis
 */
@ConfigurationProperties("culprit.request")
record RequestSettings(@DefaultValue("8MB") DataSize largestBody) {

    RequestSettings {
        if (largestBody.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "culprit.request.largest-body is " + largestBody + "; expected at least 1B, 8MB say");
        }
    }
}
