@NullMarked
package good.nullmarked;

import org.jspecify.annotations.NullMarked;
