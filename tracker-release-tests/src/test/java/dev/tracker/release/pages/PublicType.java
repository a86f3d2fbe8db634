package dev.tracker.release.pages;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A type that users may name.
 *
 * @param packageName its package
 * @param name its name
 * @param summary the first sentence of its Javadoc, as Markdown
 * @param since the version that its Javadoc names, or nothing
 */
record PublicType(String packageName, String name, String summary, String since) {

  /** The public top-level types of source files, in their order. */
  static List<PublicType> of(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      List<PublicType> types = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree declared : unit.getTypeDecls()) {
          if (declared instanceof ClassTree type
              && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            types.add(of(unit, type, docs.getDocCommentTree(TreePath.getPath(unit, type))));
          }
        }
      }
      return types;
    }
  }

  private static PublicType of(CompilationUnitTree unit, ClassTree type, DocCommentTree doc) {
    return new PublicType(
        unit.getPackageName().toString(),
        type.getSimpleName().toString(),
        text(doc.getFirstSentence()).replaceAll("\\s+", " ").replace("|", "\\|"),
        doc.getBlockTags().stream()
            .filter(tag -> tag.getKind() == DocTree.Kind.SINCE)
            .map(tag -> tag.toString().replace("@since ", ""))
            .collect(Collectors.joining()));
  }

  private static String text(List<? extends DocTree> trees) {
    return trees.stream().map(PublicType::text).collect(Collectors.joining());
  }

  private static String text(DocTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getKind() == DocTree.Kind.CODE
          ? code(literal.getBody().toString())
          : literal.getBody().toString();
    }
    if (tree instanceof LinkTree link) {
      String label = text(link.getLabel());
      String target = link.getReference().getSignature().replaceFirst("^#", "").replace('#', '.');
      return label.isEmpty() ? code(target.replaceAll("\\(.*", "")) : label;
    }
    return tree instanceof StartElementTree || tree instanceof EndElementTree
        ? ""
        : tree.toString();
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
