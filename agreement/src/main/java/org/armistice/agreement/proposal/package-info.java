/**
 * Terms and silences that reports give, as agreement files for a person to accept, edit or refuse.
 *
 * <p>A proposal keeps the words that it rests on and who reads the agreement so. Paraphrases that
 * conflict stand beside each other and say so.
 */
@NullMarked
package org.armistice.agreement.proposal;

import org.jspecify.annotations.NullMarked;
