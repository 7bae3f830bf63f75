// Everybody who can be drawn: one file a person in art/people.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SUPERVISOR } from '../src/cast/sitters.ts';
import type { Person } from './person.ts';

const folder = join(import.meta.dirname, 'people');

/**
 * In the order of their names.
 * @throws Error for a file of the folder that exports no `PERSON` with the id in its name
 */
export const PEOPLE: readonly Person[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => {
      const { PERSON } = (await import(pathToFileURL(join(folder, file)).href)) as {
        PERSON?: Person;
      };
      if (`${PERSON?.id}.ts` !== file)
        throw new Error(
          `art/people/${file} exports no PERSON whose id is “${file.replace('.ts', '')}”.`,
        );
      return PERSON as Person;
    }),
);
export const CLIENTS: readonly Person[] = PEOPLE.filter(({ id }) => id !== SUPERVISOR.id);
/** Who sits in the office. */
export const IN_OFFICE: readonly Person[] = PEOPLE.filter(({ id }) => id === SUPERVISOR.id);
