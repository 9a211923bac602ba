/**
 * JSON of strangers: read strictly, within limits, into small trees that know where their bytes stand.
 *
 * <p>In: the bytes of a line or a document. Out: values, or one documented reason why not. May know: model, bytes.
 */
@NullMarked
package org.unmask.json;

import org.jspecify.annotations.NullMarked;
