package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonSyntaxTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print 'x', 3\nprint >>err, `x`\nexec 'a' in {}\n",
                "try:\n    raise ValueError, 'x'\nexcept (ValueError, TypeError), e:\n    pass\n",
                "match x:\n    case {'a': 1, **rest} if y:\n        print(f'{x!r:>{w}}')\n",
                "try:\n    pass\nexcept* ValueError as e:\n    pass\n",
                "async def main():\n    async with a as b, c:\n        return [i async for i in await x]\n",
                "def f[T](a, /, b: int = 1, *, c) -> T: ...\n",
                "x = 1  # a comment\n\n    # another one, out of line\ny = 2; z = 3\nif x: y\nelse: z\n",
                "",
            })
    void whatEitherPythonReadsIsFine(String code) {
        assertThat(PythonSyntax.fault(code)).isEmpty();
    }

    @Test
    void faultIsFoundWithItsLine() {
        assertThat(PythonSyntax.fault("x = 1\nfor i in range(3) print(i)\n"))
                .hasValueSatisfying(fault -> assertThat(fault.line()).isEqualTo(1))
                .hasValueSatisfying(fault -> assertThat(fault.message())
                        .isEqualTo("this is neither Python 2 nor 3: \"for i in range(3) print(i)\""));
    }

    @Test
    void whatTheGrammarForgivesIsFoundToo() {
        assertThat(PythonSyntax.fault("def f():\nprint(1)\n")).isPresent();
        assertThat(PythonSyntax.fault("import os\n  x = 1\n")).isPresent();
        assertThat(PythonSyntax.fault("if x:\n    a\n      b\n")).isPresent();
    }

    @Test
    void outputIsNoPython() {
        assertThat(PythonSyntax.fault("$ python repro.py\nTraceback (most recent call last):\n"))
                .isPresent();
        assertThat(PythonSyntax.fault("with lock:\n    return (1\nx = 1\n")).isPresent();
    }

    /** As in the jar of the service. */
    @Test
    void withoutTheGrammarNothingIsFoundAndThatCanBeTold() throws Exception {
        URL classes = PythonSyntax.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> syntax = alone.loadClass(PythonSyntax.class.getName());
            assertThat(call(syntax, "isAvailable")).isEqualTo(false);
            assertThat(call(syntax, "fault", "for i in range(3) print(i)")).isEqualTo(Optional.empty());
        }
        assertThat(PythonSyntax.isAvailable()).isTrue();
    }

    private static Object call(Class<?> type, String name, String... arguments) throws Exception {
        Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
        Method method = type.getDeclaredMethod(name, types);
        method.setAccessible(true);
        return method.invoke(null, (Object[]) arguments);
    }
}
