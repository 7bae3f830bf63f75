// Pieces of a schema that know how large they can be, and look at nothing inside before that. Each
// has the words for what belongs in its place, to follow “… should be”.

import * as v from 'valibot';
import { LONGEST_ID } from '../story/case-bounds.ts';
import * as say from '../messages/compiled/kept-log.ts';

/** A number from `least` to `most`. */
export function number(least: number, most: number) {
  const words = say.aNumber({ least, most });
  return v.pipe(v.number(words), v.minValue(least, words), v.maxValue(most, words));
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number) {
  const words = say.aWholeNumber({ least, most });
  return v.pipe(
    v.number(words),
    v.integer(words),
    v.minValue(least, words),
    v.maxValue(most, words),
  );
}

/** A text of at most `most` letters. */
export function text(most: number) {
  const words = say.aText({ most });
  return v.pipe(v.string(words), v.maxLength(most, words));
}

/** An id as cases have them: small letters, digits and single hyphens. */
export function name() {
  const words = say.aName;
  return v.pipe(
    v.string(words),
    v.maxLength(LONGEST_ID, words),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words),
  );
}

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, say.oneOf({ words: words.join(', ') }));
}

/** True or false. */
export const yesOrNo = () => v.boolean(say.trueOrFalse);

/** A list of `least` to `most`, counted before any of them is looked at. */
export function list<S extends v.GenericSchema>(item: S, most: number, least = 0) {
  const words = least > 0 ? say.aListFrom({ least, most }) : say.aList({ most });
  const counted = v.custom<v.InferInput<S>[]>(
    (value) => Array.isArray(value) && value.length >= least && value.length <= most,
    words,
  );
  return v.pipe(counted, v.array(item));
}

/** Values by their names, at most `most`, counted before any of them is looked at. */
export function table<S extends v.GenericSchema>(item: S, most: number) {
  const words = say.aTable({ most });
  const counted = v.custom<Record<string, v.InferInput<S>>>(
    (value) => typeof value === 'object' && value !== null && Object.keys(value).length <= most,
    words,
  );
  return v.pipe(counted, v.record(name(), item));
}

/** An object with these fields; others are dropped. */
export function object<const T extends v.ObjectEntries>(fields: T) {
  return v.object(fields, ({ expected }) => (expected === 'Object' ? say.anObject : say.missing));
}
