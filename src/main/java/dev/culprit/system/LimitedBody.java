package dev.culprit.system;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A body that ends with an error once it is longer than allowed. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long largest;
    private long read;

    LimitedBody(ServletInputStream body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    static String tooLarge(long largest) {
        return "The body is too large; expected at most " + largest + " bytes";
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = body.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > largest) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, tooLarge(largest));
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
