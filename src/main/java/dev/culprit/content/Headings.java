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
                        "error",
                        "what you see",
                        "problem description",
                        "error message",
                        "问题表现",
                        "错误",
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
                        "why this happens",
                        "what happens",
                        "what goes wrong",
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
                        "solution",
                        "solutions",
                        "resolution",
                        "how to fix",
                        "how to fix it",
                        "fixes",
                        "resolved",
                        "解决方式",
                        "解决措施",
                        "修复方案",
                        "解决",
                        "修复",
                        "解决办法",
                        "解决方法",
                        "解决方案",
                        "修复方法",
                        "解决答案"));
        WORDS.put(
                SectionKind.WORKAROUND,
                List.of("workaround", "workarounds", "临时办法", "临时解决", "临时方案", "临时解决方案", "临时解决办法", "规避", "规避方法", "变通办法"));
        WORDS.put(
                SectionKind.PREVENTION,
                List.of(
                        "prevention",
                        "how to prevent it",
                        "how to avoid it",
                        "lessons",
                        "lessons learned",
                        "预防",
                        "防范",
                        "教训",
                        "避免",
                        "如何避免",
                        "经验教训"));
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
                        "frequencies",
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
                        "参考文章",
                        "参考链接",
                        "相关链接",
                        "further reading",
                        "参考",
                        "参考资料",
                        "参考链接",
                        "参考文献"));
    }

    private Headings() {}

    static SectionKind kindOf(String heading) {
        String plain = plain(heading);
        SectionKind kind = kindOfWords(plain);
        int colon = heading.indexOf(heading.indexOf('：') >= 0 ? '：' : ':');
        // "Fix: upgrade"
        return kind == SectionKind.OTHER && colon > 0 ? kindOfWords(plain(heading.substring(0, colon))) : kind;
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^(\\d+ )+|^[一二三四五六七八九十]{1,3} |^(the|a|possible|our) ", "")
                .strip();
    }

    private static SectionKind kindOfWords(String plain) {
        for (Map.Entry<SectionKind, List<String>> entry : WORDS.entrySet()) {
            if (entry.getValue().contains(plain)) {
                return entry.getKey();
            }
        }
        return SectionKind.OTHER;
    }
}
