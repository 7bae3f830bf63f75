import { describe, expect, it } from 'vitest';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { spokenOf, transcriptOf } from '../../tools/transcript/transcript-of.ts';
import { material } from '../play/theo.ts';

const attuned = await findPolicy('attuned');
const [first = '', second = '', third = ''] = Object.keys(material.caseFile.truths);

describe('a transcript', () => {
  const transcript = transcriptOf(material, attuned, 1, second);
  const aloud = spokenOf(transcript, { truth: false, why: false });

  it('is of a whole play, part by part, with everything that was said', () => {
    expect(transcript.truth).toBe(second);
    expect(transcript.parts[0]).toMatchObject({ part: 'session-1', title: 'First Thursday' });
    expect(transcript.parts.filter(({ part }) => part.startsWith('session'))).toHaveLength(3);
    for (const { turns, closing } of transcript.parts)
      for (const line of [...turns.flatMap((turn) => [...turn.lines, turn.answer]), ...closing])
        expect(aloud).toContain(line);
  });

  it('tells what is protected, and why an answer was what it was, only where that is asked for', () => {
    const [turn] = transcript.parts[0]?.turns ?? [];
    expect(aloud).not.toContain(turn?.why);
    expect(aloud).not.toContain(`protected: ${second}`);
    const told = spokenOf(transcript, { truth: true, why: true });
    expect(told).toContain(`[${turn?.move}, ${turn?.fit}] ${turn?.why}`);
    expect(told).toContain(`What is protected: ${second}`);
  });

  it('is the same for the same seed, and of a truth that the case has', () => {
    expect(transcriptOf(material, attuned, transcript.seed, null)).toEqual(transcript);
    expect(transcriptOf(material, attuned, 1, first).truth).toBe(first);
    expect(() => transcriptOf(material, attuned, 1, 'none')).toThrow(/no truth “none”.*There are:/);
  });

  it('has what was seen in a silence that was long enough, and how long it was', () => {
    // Silence is what he needs who finds the words late.
    const quiet = transcriptOf(material, attuned, 1, third);
    const turns = quiet.parts.flatMap((part) => part.turns);
    const silence = turns.find(({ seen }) => seen !== null);
    expect(silence?.held).toBeGreaterThan(0);
    expect(spokenOf(quiet, { truth: false, why: false })).toContain(
      `${Math.round(silence?.held ?? 0)} seconds.\n    ${silence?.seen}`,
    );
  });
});
