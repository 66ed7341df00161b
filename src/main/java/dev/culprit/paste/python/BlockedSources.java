package dev.culprit.paste.python;

import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells from a source line what its call waits for; the words stand in {@code blocked-by-source.txt}. */
final class BlockedSources {

    private static final List<Known> KNOWN = load(ResourceLines.of(BlockedSources.class, "blocked-by-source.txt"));

    private record Known(Resource resource, String words) {}

    private BlockedSources() {}

    /** What the line waits for, or null when it does not say. */
    static @Nullable Resource of(String source) {
        for (Known known : KNOWN) {
            if (source.contains(known.words())) {
                return known.resource();
            }
        }
        boolean entered =
                source.startsWith("with ") && source.toLowerCase(Locale.ROOT).contains("lock");
        return entered ? Resource.LOCK : null;
    }

    static List<Known> load(List<ResourceLines.Entry> entries) {
        List<Known> all = new ArrayList<>();
        for (ResourceLines.Entry entry : entries) {
            int colon = entry.text().indexOf(": ");
            String label = colon < 0 ? "" : entry.text().substring(0, colon);
            Resource resource = resource(label);
            if (resource == null) {
                throw entry.wrong("\"resource: words of a source line\"");
            }
            all.add(new Known(resource, entry.text().substring(colon + 2).strip()));
        }
        return List.copyOf(all);
    }

    private static @Nullable Resource resource(String label) {
        for (Resource resource : Resource.values()) {
            if (resource.label().equals(label)) {
                return resource;
            }
        }
        return null;
    }
}
