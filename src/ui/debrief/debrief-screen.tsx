// The debrief: how it ended, the curve, the figures, and the whole session read back with what each
// answer did and why.

import type { Debrief } from '../../debrief/debrief.ts';
import { guessCountWords } from '../../debrief/guesses.ts';
import type { CaseCard, PlayFile } from '../app-port.ts';
import { traineeShare } from '../../debrief/words-spoken.ts';
import { Curve } from './curve.tsx';
import { keepAsFile } from '../components/keep-as-file.ts';
import { TurnReadBack } from './turn-read-back.tsx';
import { Who } from '../components/who.tsx';
import { Words } from '../components/words.tsx';

type Props = {
  card: CaseCard;
  debrief: Debrief;
  file: () => PlayFile;
  next: string;
  onNext: () => void;
  onHome: () => void;
  /** Goes to where the play stood after an act. */
  onMoment: (act: number) => void;
  /** Back to the whole case, where that is where one comes from. */
  onCase: (() => void) | null;
  /** Back to the play that this one tries a moment of again. */
  onFirst: (() => void) | null;
};

export function DebriefScreen({
  card,
  debrief,
  file,
  next,
  onNext,
  onHome,
  onMoment,
  onCase,
  onFirst,
}: Props) {
  const { ending, truth, words, evidence, clientName, closing } = debrief;
  const share = Math.round(100 * traineeShare(words));
  return (
    <main class="page debrief">
      {onCase && (
        <p class="noprint">
          <button type="button" class="quiet again" onClick={onCase}>
            Back to the whole case
          </button>
        </p>
      )}
      {onFirst && (
        <p class="noprint">
          <button type="button" class="quiet again" onClick={onFirst}>
            Back to the first play
          </button>
        </p>
      )}
      <Who card={card}>
        {card.fullName}, session {debrief.session} read back
      </Who>
      <h1 tabIndex={-1}>{ending.title}</h1>
      <p class="lead">{ending.note}</p>
      <section aria-labelledby="curve">
        <h2 id="curve">The alliance</h2>
        <Curve curve={debrief.curve} />
      </section>
      <div class="columns">
        {truth && (
          <section aria-labelledby="truth">
            <h2 id="truth">What was being protected</h2>
            <p>
              <strong>{truth.title}.</strong> {truth.what}
            </p>
            <p class="small">Another play may hold something else.</p>
          </section>
        )}
        <section aria-labelledby="share">
          <h2 id="share">Who spoke</h2>
          <p>
            You spoke {words.trainee} words, {clientName} {words.client}: your share was {share} per
            cent.
          </p>
          <meter
            min={0}
            max={100}
            value={share}
            aria-label="Your share of the words"
            aria-valuetext={`${share} per cent`}
          />
        </section>
        <section aria-labelledby="moves">
          <h2 id="moves">Your moves</h2>
          <Summary summary={debrief.summary} />
          <p>{guessCountWords(debrief.guesses)}</p>
        </section>
        <section class="wide" aria-labelledby="notice">
          <h2 id="notice">What there was to notice</h2>
          <ul>
            {evidence.map((one) => (
              <li key={one.id}>{one.note}</li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="readback">
        <h2 id="readback">The session, read back</h2>
        <ol class="plain readback">
          {debrief.turns.map((turn) => (
            <TurnReadBack key={turn.number} turn={turn} onMoment={onMoment} />
          ))}
        </ol>
        {closing.map((line, index) => (
          <p class="line" key={index}>
            <Words text={line.text} />
          </p>
        ))}
      </section>
      <p class="actions noprint">
        <button type="button" class="primary" onClick={onNext}>
          {next}
        </button>
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" onClick={() => keepAsFile(file())}>
          Keep as a file
        </button>
        <button type="button" onClick={onHome}>
          Back to the start
        </button>
      </p>
    </main>
  );
}

const counted = (count: number, one: string): string =>
  `${count === 0 ? 'No' : count} ${one}${count === 1 ? '' : 's'}`;
const times = (count: number): string =>
  count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

function Summary({ summary }: { summary: Debrief['summary'] }) {
  const ratio = summary.reflectionsToQuestions;
  const complex = summary.complexShare;
  return (
    <>
      <ul>
        <li>
          {counted(summary.reflections, 'reflection')}
          {complex === null
            ? ''
            : `, ${summary.complexReflections} of them complex (${Math.round(complex * 100)} per cent)`}
        </li>
        <li>
          {counted(summary.questions, 'question')}
          {ratio === null || ratio === 0 ? '' : `; ${ratio.toFixed(1)} reflections to each`}
        </li>
        <li>{counted(summary.silences, 'silence')} held</li>
        <li>
          Affirming, sharing the work or handing back choice: {times(summary.adherent)}; persuading
          or confronting: {times(summary.nonAdherent)}
        </li>
      </ul>
      <p class="small">Counted in the manner of MITI 4.2.1, as feedback. A count is not a grade.</p>
    </>
  );
}
