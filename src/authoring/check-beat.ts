// What a beat must keep to: its lines and its decision, whatever led to it. For tools and the
// build.

import { MOUTHS } from '../cast/appearance.ts';
import { PRINCIPLES } from '../model/principles.ts';
import type { Beat, StoryResponse } from '../story/beat.ts';
import type { CaseFile } from '../story/case-file.ts';
import type { Ground } from '../story/cues.ts';
import { type Part, partName } from '../story/part.ts';
import { countWords } from '../story/spoken.ts';

/** Words at most in a client line and in a response (docs/stories.md). */
const LONGEST = { line: 40, response: 35 } as const;
/** Responses a decision may offer. */
const DECISION = { fewest: 3, most: 5 } as const;

/**
 * Names everything wrong in a beat with the Ink path where it stands; `decision` says that it lies
 * in what is offered together.
 */
export function checkBeat(
  beat: Beat,
  part: Part,
  caseFile: CaseFile,
  blame: (message: string, place: string, of: 'words' | 'decision') => void,
): void {
  for (const {
    text,
    cues,
    places: [place = ''],
  } of beat.lines) {
    const words = countWords(text);
    if (words > LONGEST.line)
      blame(
        `This line has ${words} words; ${LONGEST.line} is the most that is easy to take in.`,
        place,
        'words',
      );
    if (text.includes('“') && cues.talk === undefined)
      blame('A line with spoken words needs “#talk:…”.', place, 'words');
    const { evidence, ending, eyes, face } = cues;
    if (eyes && !(face && MOUTHS.includes(face)))
      blame(
        `“#eyes:${eyes}” stands beside a face on the same line, and that looks ahead. Use one of: ${MOUTHS.join(', ')}.`,
        place,
        'words',
      );
    checkGround(cues, caseFile, (message) => blame(message, place, 'words'));
    if (evidence !== undefined && !caseFile.evidence[evidence])
      blame(`The evidence “${evidence}” is not in case.json.`, place, 'words');
    if (ending !== undefined && caseFile.endings[ending]?.of !== partName(part))
      blame(
        `The ending “${ending}” is not in case.json as one of ${partName(part)}.`,
        place,
        'words',
      );
  }
  if (beat.ending === null)
    checkDecision(beat.responses, (message) =>
      blame(message, beat.responses[0]?.place ?? '', 'decision'),
    );
  for (const response of beat.responses) {
    const { text, place } = response;
    const words = countWords(text);
    checkGround(response, caseFile, (message) => blame(message, place, 'words'));
    const { principle } = response;
    if (principle !== undefined && !PRINCIPLES.includes(principle))
      blame(
        `“#principle:${principle}” is not known. Use one of: ${PRINCIPLES.join(', ')}.`,
        place,
        'words',
      );
    if (words > LONGEST.response)
      blame(`This response has ${words} words; ${LONGEST.response} is the most.`, place, 'words');
  }
}

function checkGround(
  { tells = [], needs = [] }: Ground,
  { commonGround }: CaseFile,
  blame: (message: string) => void,
): void {
  for (const one of [...tells, ...needs]) {
    const id = one.replace(/^not /, '');
    if (commonGround[id] === undefined)
      blame(`“${id}” is not in the commonGround of case.json. Say there in a sentence what it is.`);
  }
}

function checkDecision(
  responses: readonly StoryResponse[],
  blame: (message: string) => void,
): void {
  if (responses.length < DECISION.fewest || responses.length > DECISION.most) {
    blame(
      `A decision offers ${DECISION.fewest} to ${DECISION.most} responses; this one can offer ${responses.length}.`,
    );
  }
  const fits = new Set(responses.map((one) => one.fit));
  if (fits.size < 2 || new Set(responses.map((one) => one.move)).size < 2 || !fits.has('attuned')) {
    blame(
      'This decision has no real alternative: it needs two different moves, and an attuned response beside one that is not.',
    );
  }
}
