/**
 * What compiled classes say of themselves: where they are, in directories and archives, and what is
 * annotated in them. A class file is read without a library, since one refuses the files of every
 * JDK that is newer than itself; what is read here has not changed since annotations exist.
 */
@NullMarked
package dev.tracker.classfile;

import org.jspecify.annotations.NullMarked;
