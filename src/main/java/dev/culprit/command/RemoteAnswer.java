package dev.culprit.command;

import dev.culprit.engine.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a running service answers.
 *
 * @param verdict how far it goes
 * @param text the answer, as the service words it
 */
record RemoteAnswer(Verdict verdict, String text) {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 30_000;

    /**
     * Asks a service.
     *
     * @throws IOException when it cannot be reached, or does not answer as Culprit does
     */
    static RemoteAnswer ask(URI service, byte[] paste, String language, boolean json) throws IOException {
        String address = service.toString().replaceAll("/+$", "") + (json ? "/api/v1/diagnoses" : "/");
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setRequestProperty("Content-Type", "text/plain;charset=UTF-8");
        connection.setRequestProperty("Accept-Language", language);
        try {
            send(paste, connection, address);
            int status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IOException(address + " answers " + status + "; expected the address of a Culprit service");
            }
            try (InputStream in = connection.getInputStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new RemoteAnswer(verdict(text, json, address), text);
            }
        } finally {
            connection.disconnect();
        }
    }

    private static void send(byte[] paste, HttpURLConnection connection, String address) throws IOException {
        try (OutputStream out = connection.getOutputStream()) {
            out.write(paste);
        } catch (IOException problem) {
            throw new IOException(
                    address + " cannot be reached (" + problem.getMessage()
                            + "); expected the address of a running Culprit service, as in http://localhost:8080",
                    problem);
        }
    }

    private static Verdict verdict(String text, boolean json, String address) throws IOException {
        try {
            String word = json
                    ? JsonMapper.builder()
                            .build()
                            .readTree(text)
                            .path("verdict")
                            .asString("")
                    : text.split("\\s", 2)[0];
            return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException | JacksonException problem) {
            throw new IOException(address + " answers no verdict; expected the address of a Culprit service", problem);
        }
    }
}
