package dev.culprit.content;

import dev.culprit.article.SectionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a heading announces, in English and Chinese. */
final class Headings {

    private static final Map<SectionKind, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                SectionKind.SYMPTOM,
                List.of(
                        "symptom",
                        "symptoms",
                        "problem",
                        "the problem",
                        "error",
                        "what you see",
                        "现象",
                        "症状",
                        "问题",
                        "问题描述",
                        "问题现象",
                        "错误描述",
                        "错误信息",
                        "报错"));
        WORDS.put(
                SectionKind.ROOT_CAUSE,
                List.of(
                        "root cause",
                        "cause",
                        "causes",
                        "why",
                        "why it happens",
                        "explanation",
                        "analysis",
                        "原因",
                        "根因",
                        "根本原因",
                        "原因分析",
                        "分析",
                        "问题分析"));
        WORDS.put(
                SectionKind.FIX,
                List.of(
                        "fix",
                        "the fix",
                        "solution",
                        "solutions",
                        "resolution",
                        "how to fix",
                        "how to fix it",
                        "解决",
                        "修复",
                        "解决办法",
                        "解决方法",
                        "解决方案",
                        "修复方法",
                        "解决答案"));
        WORDS.put(SectionKind.WORKAROUND, List.of("workaround", "workarounds", "临时办法", "临时解决", "规避", "规避方法", "变通办法"));
        WORDS.put(SectionKind.PREVENTION, List.of("prevention", "how to prevent it", "预防", "防范", "教训", "避免"));
        WORDS.put(
                SectionKind.REPRODUCE,
                List.of(
                        "reproduce",
                        "reproduction",
                        "how to reproduce",
                        "steps to reproduce",
                        "复现",
                        "重现",
                        "复现步骤",
                        "如何复现"));
        WORDS.put(
                SectionKind.STORY,
                List.of(
                        "how it was found",
                        "story",
                        "background",
                        "debugging",
                        "发现过程",
                        "排查",
                        "排查过程",
                        "经过",
                        "背景",
                        "前言"));
        WORDS.put(
                SectionKind.REFERENCES,
                List.of(
                        "references",
                        "reference",
                        "links",
                        "see also",
                        "further reading",
                        "参考",
                        "参考资料",
                        "参考链接",
                        "参考文献"));
    }

    private Headings() {}

    static SectionKind kindOf(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}：。、，！？“”‘’（）【】]", " ")
                .replaceAll("^\\s*\\d+(\\s+\\d+)*\\s+", "")
                .strip();
        for (Map.Entry<SectionKind, List<String>> entry : WORDS.entrySet()) {
            if (entry.getValue().contains(plain)) {
                return entry.getKey();
            }
        }
        return SectionKind.OTHER;
    }
}
