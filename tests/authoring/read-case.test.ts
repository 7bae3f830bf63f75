// What is wrong in a case.json is named by its line, be it no JSON at all or a field that is not as
// it should be.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FaultyError } from '../../src/authoring/fault.ts';
import { JsonFault, linesOf } from '../../src/authoring/json-lines.ts';
import { caseFile } from '../story/small-story.ts';
import { readCaseFile } from '../../tools/story-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-'));
afterAll(() => rmSync(folder, { recursive: true }));

const json = JSON.stringify(caseFile, null, 2);
const lineWith = (text: string): number =>
  json.split('\n').findIndex((line) => line.includes(text)) + 1;
const theo = readFileSync(resolve(import.meta.dirname, '../../stories/theo/case.json'), 'utf8');

function faultsOf(text: string): readonly string[] {
  const file = join(folder, 'case.json');
  writeFileSync(file, text);
  try {
    readCaseFile(file);
    return [];
  } catch (error) {
    if (error instanceof FaultyError)
      return error.faults.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  }
}

describe('a case.json', () => {
  it('is read as it is, with a byte order mark too', () => {
    expect(faultsOf(json)).toEqual([]);
    expect(faultsOf(`\uFEFF${json}`)).toEqual([]);
  });

  it.each([
    [
      'a comma that is missing',
      json.replace('"age": 30,', '"age": 30'),
      `${lineWith('"age"') + 1}: This is not JSON: expected “,” or “}” and found “"” (column 3).`,
    ],
    [
      'a comma too many',
      json.replace('"summary": "s",', '"summary": "s",,'),
      `${lineWith('"summary"')}: This is not JSON: expected a name in quotation marks and found “,” (column 18).`,
    ],
    [
      'an end too early',
      json.slice(0, json.indexOf('"age"')),
      `${lineWith('"age"') - 1}: This is not JSON: expected a name in quotation marks and found the end of the file (column 29).`,
    ],
    [
      'nothing',
      '',
      '1: This is not JSON: expected a value and found the end of the file (column 1).',
    ],
    [
      'something behind the end',
      `${json}\n}`,
      `${json.split('\n').length + 1}: This is not JSON: expected the end of the file and found “}” (column 1).`,
    ],
    [
      'a field of another kind',
      json.replace('"age": 30', '"age": "thirty"'),
      `${lineWith('"age"')}: age: Invalid type: Expected number but received "thirty"`,
    ],
    [
      'a field deep inside',
      json.replace(/"suggests": \[\s*"one"/, '"suggests": [\n        1'),
      `${lineWith('"suggests"') + 1}: evidence.the-car.suggests.0: Invalid type: Expected string but received 1`,
    ],
    [
      'a field that is missing',
      json.replace('"title": "Done",', ''),
      `${lineWith('"done"')}: endings.done.title: Invalid key: Expected "title" but received undefined`,
    ],
    [
      'no truths',
      json.replace(/"truths": \{[\s\S]*?\},\n {2}"hyp/, '"truths": {},\n  "hyp'),
      `${lineWith('"truths"')}: truths: must be at least one`,
    ],
  ])('%s is named by line', (_, text, expected) => {
    expect(faultsOf(text)).toEqual([expected]);
  });
});

describe('the lines of a JSON text', () => {
  it('are those of each value', () => {
    const line = linesOf(theo);
    const at = (text: string): number =>
      theo.split('\n').findIndex((one) => one.includes(text)) + 1;
    expect(line(['profile', 'silence', 'long'])).toBe(at('"long"'));
    expect(line(['profile', 'nothing'])).toBe(at('"profile"'));
    expect(line([])).toBe(1);
  });

  it('are refused exactly where JSON is', () => {
    let refused = 0;
    for (let at = 0; at < theo.length; at += 37) {
      const text = theo.slice(0, at) + theo.slice(at + 1);
      const ours = (): unknown => linesOf(text);
      let theirs = true;
      try {
        JSON.parse(text);
      } catch {
        theirs = false;
      }
      if (theirs) expect(ours).not.toThrow();
      else expect(ours).toThrow(JsonFault);
      refused += theirs ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(10);
  });
});
