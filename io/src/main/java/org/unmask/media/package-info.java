/**
 * Reads pictures of strangers without touching them: every byte is decoded in a child process that is thrown away when it fails.
 *
 * <p>The child is a small Java machine with a fixed heap, an empty environment and a folder of its own; it is spoken to by two pipes and
 * stopped when a picture takes too long. It opens no connection and no file, but the operating system is not asked to forbid that.
 * Whatever a picture does to it, the picture is lost and nothing else.
 *
 * <p>In: the bytes of a file. Out: its size, hash of pixels, fingerprints, a small copy; or one reason why not.
 *
 * <p>May know: model, image, bytes.
 */
@NullMarked
package org.unmask.media;

import org.jspecify.annotations.NullMarked;
