// The answers on offer, as numbered buttons. Focus arrives on the group when they appear.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownResponse } from '../play/play-view.ts';
import { MOVE_NAMES, Words } from './words.tsx';

type Props = { turn: number; responses: readonly ShownResponse[]; named: boolean; onChoose: (index: number) => void };

export function Responses({ turn, responses, named, onChoose }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), [turn]);
  return (
    <div class="responses" role="group" aria-label="Your answer">
      {responses.map((response, index) => (
        <button type="button" key={`${turn}-${response.text}`} ref={index === 0 ? first : null} class="response" onClick={() => onChoose(index)}>
          <span class="number" aria-hidden="true">{index + 1}</span>
          <span>{named && <span class="move">{MOVE_NAMES[response.move]}</span>}<Words text={response.text} /></span>
        </button>
      ))}
    </div>
  );
}
