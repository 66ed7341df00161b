package dev.culprit.paste.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageMaskTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            140468381321488                                    | #
            *                                                  | *
            [Errno 12] Cannot allocate memory                  | [Errno 12] Cannot allocate memory
            (98, 'Address already in use')                     | (98, 'Address already in use')
            no attribute '_Thread__block2'                     | no attribute '_Thread__block2'
            There is no loop in thread 'Thread-12'             | There is no loop in thread 'Thread-#'
            <Foo object at 0x7f00aa>                           | <Foo object at #>
            exited with 'signal 9 (SIGKILL)'                   | exited with 'signal 9 (SIGKILL)'
            at 2024-06-18 05:53:46,123 on 127.0.0.1:8000       | at # on #
            task d6fe33ba-b88c-4d21-8fdb-50f7bc1283e6 failed   | task # failed
            No such file: '/srv/my app/x.txt'                  | No such file: '<path>'
            open C:\\Users\\me\\x.txt now                      | open <path> now
            see https://example.org/a?b=1.                     | see <url>.
            read/write   takes 30s                             | read/write takes #s
            'utf8' codec can't decode byte 0xb3 in position 21 | 'utf8' codec can't decode byte # in position #
            """)
    void masksWhatChangesFromRunToRun(String message, String mask) {
        assertThat(MessageMask.mask(message)).isEqualTo(mask);
        assertThat(MessageMask.mask(mask)).isEqualTo(mask);
    }
}
