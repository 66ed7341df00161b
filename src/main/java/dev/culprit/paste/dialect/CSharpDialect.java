package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.place.Span;
import org.jspecify.annotations.Nullable;

/** C# and the rest of .NET: {@code at Door.Open(Int32 n) in /src/Door.cs:line 7}. */
final class CSharpDialect extends AtFrames {

    CSharpDialect() {
        super("csharp");
    }

    @Override
    boolean continues(String line) {
        return line.strip().startsWith("--- End of ");
    }

    @Override
    @Nullable
    StackFrame call(String text, Span span) {
        int open = text.indexOf('(');
        int in = text.lastIndexOf(") in ");
        int number = text.lastIndexOf(":line ");
        boolean located = in > 0 && number > in;
        boolean framework = text.startsWith("System.") || text.startsWith("Microsoft.");
        if (open <= 0 || (!located && !framework)) {
            return null;
        }
        String place = located ? text.substring(in + 5, number) + ":" + text.substring(number + 6) : "";
        return ForeignFrame.of(text.substring(0, open), ".", place, span);
    }
}
