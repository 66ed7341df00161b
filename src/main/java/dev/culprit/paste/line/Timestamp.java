package dev.culprit.paste.line;

import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.TokenEnds;

/** Recognises the time at the start of a log line: ISO 8601 and its relatives, syslog's, Apache's. */
public final class Timestamp {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private Timestamp() {}

    /** The column after the time that starts here, with its brackets; the column itself when there is none. */
    public static int end(String line, int from) {
        Cursor cursor = new Cursor(line, from);
        boolean bracket = cursor.accept("[");
        boolean found = iso(cursor) || named(cursor) || clock(cursor);
        if (!found) {
            return from;
        }
        if (bracket) {
            cursor.spaces();
            cursor.accept("]");
        }
        return cursor.at();
    }

    private static boolean iso(Cursor cursor) {
        int start = cursor.at();
        boolean date = cursor.digits(4)
                && cursor.acceptAny("-/")
                && cursor.digits(2)
                && cursor.acceptAny("-/")
                && cursor.digits(2);
        if (!date) {
            cursor.moveTo(start);
            return false;
        }
        int day = cursor.at();
        boolean time = cursor.acceptAny("T _") && clock(cursor);
        if (!time) {
            cursor.moveTo(day);
        }
        return true;
    }

    private static boolean clock(Cursor cursor) {
        int start = cursor.at();
        boolean time =
                cursor.digits(2) && cursor.accept(":") && cursor.digits(2) && cursor.accept(":") && cursor.digits(2);
        if (!time) {
            cursor.moveTo(start);
            return false;
        }
        if (cursor.acceptAny(".,")) {
            cursor.digits();
        }
        zone(cursor);
        return true;
    }

    private static void zone(Cursor cursor) {
        if (cursor.accept("Z") || cursor.accept(" UTC") || cursor.accept("GMT")) {
            return;
        }
        int start = cursor.at();
        cursor.accept(" ");
        boolean zone = cursor.acceptAny("+-") && cursor.digits(2);
        if (zone) {
            cursor.accept(":");
            zone = cursor.digits(2);
        }
        if (!zone) {
            cursor.moveTo(start);
        }
    }

    /** {@code Feb 04 05:07:12}, {@code Mon Apr 07 18:51:13 2014}. */
    private static boolean named(Cursor cursor) {
        int start = cursor.at();
        if (TokenEnds.isDigit(cursor.peek())) {
            return false;
        }
        boolean weekday = month(cursor.dottedName()) < 0 && cursor.spaces();
        if (!weekday) {
            cursor.moveTo(start);
        }
        boolean found = month(cursor.dottedName()) >= 0
                && cursor.spaces()
                && !cursor.digits().isEmpty()
                && cursor.spaces()
                && clock(cursor);
        if (!found) {
            cursor.moveTo(start);
            return false;
        }
        int end = cursor.at();
        if (!cursor.accept(" ") || !cursor.digits(4)) {
            cursor.moveTo(end);
        }
        return true;
    }

    private static int month(String name) {
        int at = name.length() == 3 ? MONTHS.indexOf(name) : -1;
        return at >= 0 && at % 3 == 0 ? at / 3 : -1;
    }
}
