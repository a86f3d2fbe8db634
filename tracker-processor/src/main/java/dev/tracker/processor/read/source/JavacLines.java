package dev.tracker.processor.read.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tracker.processor.model.place.SourcePosition;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToIntFunction;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Lines as javac tells them. The members of a type are looked up together: to find a single one,
 * javac would walk through the whole file.
 */
final class JavacLines implements SourceLines {
  private final Trees trees;

  JavacLines(Trees trees) {
    this.trees = trees;
  }

  @Override
  public Map<Element, SourcePosition> of(TypeElement type) {
    Map<Element, SourcePosition> positions = new HashMap<>();
    TreePath path = trees.getPath(type);
    if (path != null && path.getLeaf() instanceof ClassTree declaration) {
      LongToIntFunction lines = lines(path.getCompilationUnit());
      note(path, lines, positions);
      declaration
          .getMembers()
          .forEach(member -> note(new TreePath(path, member), lines, positions));
    }
    return positions;
  }

  /** Told to write no lines into class files, javac keeps none of its own. */
  private static LongToIntFunction lines(CompilationUnitTree unit) {
    @Nullable LineMap known = unit.getLineMap();
    return known == null
        ? LineStarts.of(unit.getSourceFile())
        : position -> Math.toIntExact(known.getLineNumber(position));
  }

  private void note(
      TreePath path, LongToIntFunction lines, Map<Element, SourcePosition> positions) {
    Element element = trees.getElement(path);
    CompilationUnitTree unit = path.getCompilationUnit();
    long start = start(unit, path.getLeaf());
    int line = start == Diagnostic.NOPOS ? 0 : lines.applyAsInt(start);
    if (element != null && line > 0) {
      positions.put(element, new SourcePosition(simpleName(unit), line));
    }
  }

  private long start(CompilationUnitTree unit, Tree declaration) {
    return trees.getSourcePositions().getStartPosition(unit, declaration);
  }

  private static String simpleName(CompilationUnitTree unit) {
    String path = unit.getSourceFile().getName();
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
