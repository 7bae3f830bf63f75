import { expect, test } from 'vitest';
import { fitInWords, fitNotGiven } from '../../src/debrief/fit-words.ts';

test('an answer met the moment, half met it or passed it by', () => {
  expect(fitInWords('attuned', [{ kind: 'fitting-joining' }])).toBe('met the moment');
  expect(fitInWords('missed', [])).toBe('passed it by');
  expect(fitNotGiven('partial')).toBe('would have half met it');
});

test('a push that fitted and came too soon is told so, and not that it met the moment', () => {
  expect(fitInWords('attuned', [{ kind: 'cold-press' }])).toBe(
    'right for the moment, and a little too soon',
  );
  expect(fitInWords('attuned', [{ kind: 'earned-press' }])).toBe('met the moment');
});

test('a silence that fitted is not said to have met a moment for which it was too short or too long', () => {
  expect(fitInWords('attuned', [{ kind: 'silence-enough' }])).toBe('met the moment');
  expect(fitInWords('attuned', [{ kind: 'silence-short' }])).toBe(
    'could have met the moment, held longer',
  );
  expect(fitInWords('partial', [{ kind: 'silence-long' }])).toBe(
    'could have half met it, held less long',
  );
  expect(fitInWords('missed', [{ kind: 'silence-long' }])).toBe('passed it by');
});
