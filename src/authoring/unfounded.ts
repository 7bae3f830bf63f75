// What in a play takes something as known that nothing in it has established, and what a play
// establishes. Pure.

import type { CaseRun } from '../play/case-run.ts';
import { beatsOf } from '../play/part-run.ts';
import type { Ground } from '../story/cues.ts';
import type { PlayFault } from './fault.ts';

/**
 * Everything in a play that presupposes what was not established in it, in the order in which it
 * was met. What an answer needs, it needs as soon as it is offered; what it tells is told once it is
 * given. What was told in one part holds in all later ones.
 */
export function unfoundedIn({ material: { caseFile }, parts }: CaseRun): readonly PlayFault[] {
  const known = new Set<string>();
  const found: PlayFault[] = [];
  for (const { part, turns, told } of parts) {
    const path: string[] = [];
    const meet = ({ needs = [] }: Ground, place: string, what: string): void => {
      for (const need of needs)
        if (!holds(need, known))
          found.push({
            part,
            place,
            message: `${what} presupposes “${need}” (${inWords(need, caseFile.commonGround)}), which ${need.startsWith('not ') ? 'has been said by then' : 'nothing before it has told'}.`,
            path: [...path],
          });
    };
    const tell = ({ tells = [] }: Ground): void => {
      for (const id of tells) known.add(id);
    };
    for (const [index, beat] of beatsOf({ turns, told }).entries()) {
      for (const { cues, places } of beat.lines) {
        meet(cues, places[0] ?? '', 'This line');
        tell(cues);
      }
      for (const response of beat.responses) meet(response, response.place, 'This response');
      const chosen = beat.responses[turns[index]?.entry.choice ?? -1];
      if (!chosen) continue;
      tell(chosen);
      path.push(chosen.text);
    }
  }
  return found;
}

const holds = (need: string, known: ReadonlySet<string>): boolean =>
  need.startsWith('not ') ? !known.has(need.slice(4)) : known.has(need);

const inWords = (need: string, ground: Readonly<Record<string, string>>): string =>
  ground[need.replace(/^not /, '')] ?? 'not in case.json';
