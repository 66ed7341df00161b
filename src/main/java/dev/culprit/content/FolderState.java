package dev.culprit.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A number that changes when a file below a folder is added, removed, renamed or written. */
final class FolderState extends SimpleFileVisitor<Path> {

    private long state;

    private FolderState() {}

    static long of(Path root) {
        FolderState visitor = new FolderState();
        try {
            Files.walkFileTree(root.toRealPath(), visitor);
        } catch (IOException gone) {
            return 0;
        }
        return visitor.state;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        long single = file.toString().hashCode();
        single = single * 31 + attributes.size();
        single = single * 31 + attributes.lastModifiedTime().toMillis();
        single = single * 31 + String.valueOf(attributes.fileKey()).hashCode();
        // A sum, for the order of a folder's files is not fixed; mixed first, so that two changes cannot cancel out.
        state += mix(single);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        state += mix(file.toString().hashCode());
        return FileVisitResult.CONTINUE;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
