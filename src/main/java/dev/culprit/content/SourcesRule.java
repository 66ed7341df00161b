package dev.culprit.content;

/** The article says whom it concerns, who is at fault, and where its claims can be read up. */
final class SourcesRule implements ChecklistRule {

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        article.original().map(text -> text.document().meta()).ifPresent(meta -> {
            // What stands there in a wrong form is reported by the import.
            want(meta, "affects", "\"affects: [{package: gevent, introduced: \"0.13\", fixed: \"1.0\"}]\"", problems);
            want(meta, "raised-by", "the component that prints the message: \"raised-by: cpython\"", problems);
            want(meta, "at-fault", "the component that must change: \"at-fault: application\"", problems);
            want(
                    meta,
                    "references",
                    "\"references: [{title: bpo-14308, url: \"https://...\"}]\", with what the claims rest on",
                    problems);
            want(meta, "tags", "\"tags: [threading, fork]\"", problems);
        });
    }

    private static void want(MetaValue meta, String key, String form, Problems problems) {
        if (meta.members(key).isEmpty()) {
            problems.error(meta.get(key).map(MetaValue::line).orElse(1), "front matter has no \"" + key + "\"", form);
        }
    }
}
