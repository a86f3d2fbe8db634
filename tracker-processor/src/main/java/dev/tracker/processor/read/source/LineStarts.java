package dev.tracker.processor.read.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.FileObject;

/** Counts the lines of a source file whose compiler has not. */
final class LineStarts implements LongToIntFunction {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private final int[] starts;

  private LineStarts(int[] starts) {
    this.starts = starts;
  }

  /** The lines of a file; none, if it cannot be read any more. */
  static LineStarts of(FileObject file) {
    try {
      IntStream ends =
          LINE_END.matcher(file.getCharContent(true)).results().mapToInt(MatchResult::end);
      return new LineStarts(IntStream.concat(IntStream.of(0), ends).toArray());
    } catch (IOException e) {
      return new LineStarts(new int[0]);
    }
  }

  /** The line of a character, counted from 1; 0 where nothing is known. */
  @Override
  public int applyAsInt(long position) {
    int found = Arrays.binarySearch(starts, Math.toIntExact(position));
    return found >= 0 ? found + 1 : -found - 1;
  }
}
