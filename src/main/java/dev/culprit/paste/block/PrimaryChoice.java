package dev.culprit.paste.block;

/**
 * Says why a block was chosen as the one that matters most.
 *
 * @param reason what speaks for it
 * @param rivals how many blocks of equal weight stand below it
 */
public record PrimaryChoice(Reason reason, int rivals) {

    static final PrimaryChoice NONE = new PrimaryChoice(Reason.NOTHING, 0);

    /** What speaks for a block, from the most telling to the least. */
    public enum Reason {
        WHOLE_TRACEBACK("a traceback with its exception tells most"),
        IGNORED_EXCEPTION(
                "no whole traceback is here, and an exception that Python ignored tells more than what is left"),
        THREAD_DUMP("no exception with a traceback is here, and a dump of threads tells more than what is left"),
        CUT_TRACEBACK("only a traceback without its exception is here"),
        MESSAGE("no frames are here, and an exception's message tells more than what is left"),
        FOREIGN_TRACE("only a trace of another language is here"),
        EXECUTION_TRACE("only a list of executed lines is here"),
        WARNING("no exception and no dump is here, and a warning tells more than a log line"),
        SYSTEM_MESSAGE("no exception, dump or warning is here; this message is known"),
        LEVEL("only log lines are here, and this one has a level"),
        LINE("only plain lines are here"),
        NOTHING("the paste is empty");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The reason in English. */
        public String sentence() {
            return sentence;
        }
    }

    /** The choice in English. */
    public String sentence() {
        String first = rivals == 0
                ? ""
                : rivals == 1
                        ? "; it is the first of two of its kind"
                        : "; it is the first of " + (rivals + 1) + " of its kind";
        return reason.sentence() + first;
    }
}
