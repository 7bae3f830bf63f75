// The debrief: how it ended, the curve, the figures, and the whole session read back with what each
// answer did and why.

import type { Debrief } from '../../debrief/debrief.ts';
import { guessCountWords } from '../../debrief/guesses.ts';
import * as say from '../../messages/compiled/debrief.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import type { CaseCard, PlayFile } from '../app-port.ts';
import { traineeShare } from '../../debrief/words-spoken.ts';
import { Curve } from './curve.tsx';
import { keepAsFile } from '../components/keep-as-file.ts';
import { PrinciplesMet } from './principles-met.tsx';
import { Rich } from '../components/rich.tsx';
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
            {say.backToWholeCase}
          </button>
        </p>
      )}
      {onFirst && (
        <p class="noprint">
          <button type="button" class="quiet again" onClick={onFirst}>
            {say.backToFirstPlay}
          </button>
        </p>
      )}
      <Who card={card}>
        {say.sessionReadBack({ name: card.fullName, session: debrief.session })}
      </Who>
      <h1 tabIndex={-1}>{ending.title}</h1>
      <p class="lead">{ending.note}</p>
      <section aria-labelledby="curve">
        <h2 id="curve">{say.theAlliance}</h2>
        <Curve curve={debrief.curve} />
      </section>
      <div class="columns">
        {truth && (
          <section aria-labelledby="truth">
            <h2 id="truth">{say.wasProtected}</h2>
            <p>
              <Rich text={say.truth(truth)} />
            </p>
            <p class="small">{say.otherPlays}</p>
          </section>
        )}
        <section aria-labelledby="share">
          <h2 id="share">{say.whoSpoke}</h2>
          <p>
            {say.wordsSpoken({
              yours: words.trainee,
              name: clientName,
              theirs: words.client,
              share,
            })}
          </p>
          <meter
            min={0}
            max={100}
            value={share}
            aria-label={say.yourShare}
            aria-valuetext={say.perCent({ share })}
          />
        </section>
        <section aria-labelledby="moves">
          <h2 id="moves">{say.yourMoves}</h2>
          <Summary summary={debrief.summary} />
          <p>{guessCountWords(debrief.guesses)}</p>
        </section>
        {debrief.principles.length > 0 && (
          <section class="wide" aria-labelledby="principles">
            <h2 id="principles">{say.byPrinciple}</h2>
            <PrinciplesMet principles={debrief.principles} />
          </section>
        )}
        <section class="wide" aria-labelledby="notice">
          <h2 id="notice">{say.wasToNotice}</h2>
          <ul>
            {evidence.map((one) => (
              <li key={one.id}>{one.note}</li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="readback">
        <h2 id="readback">{say.theSessionReadBack}</h2>
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
          {say.print}
        </button>
        <button type="button" onClick={() => keepAsFile(file())}>
          {everywhere.keepAsFile}
        </button>
        <button type="button" onClick={onHome}>
          {everywhere.backToStart}
        </button>
      </p>
    </main>
  );
}

function Summary({ summary }: { summary: Debrief['summary'] }) {
  const { reflections, complexReflections, questions, silences, adherent, nonAdherent } = summary;
  const ratio = summary.reflectionsToQuestions;
  return (
    <>
      <ul>
        <li>
          {say.reflections({
            count: reflections,
            complex: complexReflections,
            share: Math.round((summary.complexShare ?? 0) * 100),
          })}
        </li>
        <li>
          {ratio
            ? say.questionsAndRatio({ count: questions, ratio: ratio.toFixed(1) })
            : say.questions({ count: questions })}
        </li>
        <li>{say.silencesHeld({ count: silences })}</li>
        <li>{say.adherence({ adherent, nonAdherent })}</li>
      </ul>
      <p class="small">{say.notAGrade}</p>
    </>
  );
}
