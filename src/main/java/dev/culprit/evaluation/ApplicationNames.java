package dev.culprit.evaluation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the frames of an application other names: what a diagnosis rests on must not be somebody's own function. */
final class ApplicationNames {

    private static final Pattern APPLICATION_FILE = Pattern.compile("/srv/app/(?:\\w+/)*(\\w+)\\.py");
    private static final Pattern FRAME = Pattern.compile("File \"/srv/app/.*, line \\d+(?:,| in|, in )?\\s*in (\\w+)$");
    private static final Pattern SHORT_FRAME = Pattern.compile("^\\s*(\\w+) \\((?:\\S*/)?(\\w+)\\.py:\\d+\\)");

    private final Set<String> files = new HashSet<>();
    private final Map<String, String> functions = new HashMap<>();

    private ApplicationNames() {}

    static String rename(String text) {
        ApplicationNames names = new ApplicationNames();
        for (Matcher file = APPLICATION_FILE.matcher(text); file.find(); ) {
            names.files.add(file.group(1));
        }
        return names.files.isEmpty() ? text : text.lines().map(names::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(String line) {
        String renamed = line;
        Matcher frame = FRAME.matcher(line);
        Matcher brief = SHORT_FRAME.matcher(line);
        if (frame.find()) {
            renamed = replace(line, frame);
        } else if (brief.find() && files.contains(brief.group(2))) {
            renamed = replace(line, brief);
        }
        for (String file : files) {
            renamed = renamed.replace("/" + file + ".py", "/billing_jobs.py")
                    .replace("(" + file + ".py", "(billing_jobs.py")
                    .replace(" " + file + ".py", " billing_jobs.py");
        }
        return renamed;
    }

    private String replace(String line, Matcher function) {
        String name = functions.computeIfAbsent(function.group(1), old -> "step_" + functions.size());
        return line.substring(0, function.start(1)) + name + line.substring(function.end(1));
    }
}
