import type { LinkingCase } from './linking-case.ts';

/** How places, peoples, events and works are called again. */
export const otherCases: readonly LinkingCase[] = [
  { pattern: 'with and without full stops', text: 'The [U.S.]l1 agreed. The [US]l1 signed.' },
  {
    pattern: 'an acronym of a country',
    text: 'The [United Arab Emirates]l1 signed. The [UAE]l1 paid.',
    name: 'United Arab Emirates',
  },
  { pattern: 'a country by its long name', text: 'The [United States of America]l1 voted. The [US]l1 won.' },
  { pattern: 'a country by another name', text: '[Britain]l1 left. The [UK]l1 stayed out.' },
  { pattern: 'an article in front', text: '[The Hague]l1 is in the [Netherlands]l2. [Hague]l1 judges sat.' },
  { pattern: 'a city and its police stay apart', text: '[Nairobi]l1 slept. The [Nairobi Police]o2 did not.' },
  { pattern: 'a country and its people stay apart', text: '[China]l1 won. The [Chinese]g2 cheered.' },
  { pattern: 'a people in singular and plural', text: 'An [American]g1 won. [Americans]g1 cheered.' },
  { pattern: 'peoples that end in s', text: 'The [Swiss]g1 voted. A [Swiss]g1 paper wrote.' },
  { pattern: 'two cities that share a word', text: '[New York]l1 beat [New Delhi]l2.' },
  { pattern: 'a city and a state of one word more', text: '[Mexico]l1 moved to [Mexico City]l2.' },
  {
    pattern: 'an event by its acronym',
    text: 'At the [Africa Cup of Nations]e1 they won. [ACN]e1 is next year.',
  },
  {
    pattern: 'an island with and without the word',
    text: '[Skerry Island]l1 lies low. [Skerry]l1 was flooded.',
  },
  { pattern: 'a state with and without the word', text: 'He left [Jigawa State]l1. [Jigawa]l1 is dry.' },
  { pattern: 'a country in parts by its common name', text: '[South Korea]l1 won. [Korea]l1 sang.' },
  { pattern: 'a country that is no part of another', text: '[South Sudan]l1 met [Sudan]l2.' },
  { pattern: 'an old and a new name of a country', text: '[Myanmar]l1, once [Burma]l1, voted.' },
  { pattern: 'an official name of a country', text: 'The [Russian Federation]l1 signed. [Russia]l1 paid.' },
  { pattern: 'a town that was renamed', text: '“In [Bombay]l1,” he said. [Mumbai]l1 was dark.' },
  {
    pattern: 'a capital is not its government',
    text: '[Moscow]l1 denied it. The [Kremlin]o2 did not. [Russia]l3 paid.',
  },
  { pattern: 'a storm with and without the word', text: '[Hurricane Odette]e1 came. [Odette]e1 went.' },
  {
    pattern: 'a cup with and without its year',
    text: 'The [2022 World Cup]e1 is over. The [World Cup]e1 was hot.',
  },
];
