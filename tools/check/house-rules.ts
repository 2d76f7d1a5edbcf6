/** `npm run lint:house`: the house rules that no other tool checks. Exits with 1 where one is broken. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findUnusedMessages } from './locale-rules.ts';
import { findLocaleFaults, messagesSchema } from './locale-set.ts';
import { sameAsEnglish, sameInAll } from './same-in-all.ts';
import { findBreaches } from './source-rules.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  { cwd: root, encoding: 'utf8' },
);
const files = tracked.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
const locales = Object.fromEntries(
  readdirSync(join(root, 'public/_locales')).map((locale) => [
    locale,
    v.parse(messagesSchema, JSON.parse(read(`public/_locales/${locale}/messages.json`))),
  ]),
);
const users = files.filter((path) => !/^(tools|tests)\//.test(path));

const findings = [
  ...files.flatMap((path) => findBreaches(path, read(path))),
  ...findUnusedMessages(Object.keys(locales.en ?? {}), users.map(read)),
  ...findLocaleFaults(locales, { inAll: sameInAll, byLocale: sameAsEnglish }),
];
for (const { file, line, fix } of findings) console.log(`${file}:${line} ${fix}`);
process.exitCode = findings.length > 0 ? 1 : 0;
