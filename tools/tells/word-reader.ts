// A reader that has never heard a client: it learns from the answers of other cases which words and
// shapes met the moment, and picks by that.

import { type MetDecision, shareOf } from './met-decisions.ts';
import { highest, type Picker, wordsOf } from './test-taking.ts';

/** What is seen of an answer, and how much of it. */
type Features = ReadonlyMap<string, number>;

/** Words and pairs of words that stand in fewer answers than this say nothing of others. */
const AT_LEAST = 2;
/** Steps of learning, how far each goes, and how strongly weights are held near 0. */
const [STEPS, STEP, HELD] = [300, 0.5, 0.01] as const;

/**
 * Learns from these decisions: a conditional logit over what is seen of each answer beside those
 * offered with it (McFadden 1974), by gradient ascent, the same each time.
 */
export function readerFrom(decisions: readonly MetDecision[]): Picker {
  const common = commonIn(decisions);
  const seen = (text: string): Features =>
    new Map([...featuresOf(text)].filter(([name]) => common.has(name)));
  const examples = decisions.map((decision) => {
    const worths = decision.answers.map((_, answer) => shareOf(decision, answer, 'attuned'));
    const all = worths.reduce((sum, one) => sum + one, 0);
    return {
      answers: decision.answers.map(({ text }) => seen(text)),
      worths: worths.map((one) => (all === 0 ? 1 / worths.length : one / all)),
    };
  });
  const weights = new Map<string, number>();
  const worthOf = (features: Features): number => {
    let sum = 0;
    for (const [name, much] of features) sum += (weights.get(name) ?? 0) * much;
    return sum;
  };
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Map<string, number>();
    for (const { answers, worths } of examples) {
      const odds = answers.map((features) => Math.exp(worthOf(features)));
      const all = odds.reduce((sum, one) => sum + one, 0);
      for (const [answer, features] of answers.entries()) {
        const surprise = (worths[answer] ?? 0) - (odds[answer] ?? 0) / all;
        for (const [name, much] of features)
          slope.set(name, (slope.get(name) ?? 0) + surprise * much);
      }
    }
    for (const [name, much] of slope) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, weight + STEP * (much / Math.sqrt(examples.length) - HELD * weight));
    }
  }
  return (decision) => highest(decision, (text) => worthOf(seen(text)));
}

function commonIn(decisions: readonly MetDecision[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const texts = new Set(decisions.flatMap(({ answers }) => answers.map(({ text }) => text)));
  for (const text of texts)
    for (const name of featuresOf(text).keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count >= AT_LEAST ? [name] : [])));
}

/** Its words, its pairs of words, and its shape. */
function featuresOf(text: string): Features {
  const words = wordsOf(text);
  const features = new Map<string, number>();
  const once = (name: string): void => void features.set(name, 1);
  for (const [at, word] of words.entries()) {
    once(`word ${word}`);
    once(`pair ${words[at - 1] ?? '^'} ${word}`);
  }
  features.set('length', Math.log(1 + words.length));
  features.set('sentences', (text.match(/[.!?…](?=[\s”)]|$)/g) ?? []).length / 2);
  features.set('commas', (text.match(/[,;:–—]/g) ?? []).length / 2);
  if (text.includes('?')) once('question');
  if (/\?[”)]?$/.test(text)) once('ends in a question');
  if (text.includes('…')) once('trails off');
  if (text.startsWith('(')) once('says nothing');
  return features;
}
