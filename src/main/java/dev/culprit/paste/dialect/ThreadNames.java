package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ThreadStack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names and ids under which a dump knows its threads. */
final class ThreadNames {

    private static final int LONGEST_ID = 18;

    private final List<ThreadStack> threads;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Long, Integer> byNumber = new HashMap<>();

    ThreadNames(List<ThreadStack> threads) {
        this.threads = threads;
        for (int i = 0; i < threads.size(); i++) {
            byName.putIfAbsent(threads.get(i).name(), i);
            byNumber.putIfAbsent(number(threads.get(i).id()), i);
        }
    }

    String of(int index) {
        ThreadStack thread = threads.get(index);
        return thread.name().isEmpty() ? thread.id() : thread.name();
    }

    /** The thread of that name, decimal or hexadecimal id; -1 when the dump does not show it. */
    int index(String name) {
        long number = number(name);
        Integer found = byName.get(name);
        if (found == null && number > 0) {
            found = byNumber.get(number);
        }
        return found == null ? -1 : found;
    }

    private static long number(String id) {
        boolean hex = id.startsWith("0x") || id.startsWith("0X");
        String digits = hex ? id.substring(2) : id;
        if (digits.isEmpty() || digits.length() > LONGEST_ID) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return 0;
            }
            number = number * (hex ? 16 : 10) + digit;
        }
        return number;
    }
}
