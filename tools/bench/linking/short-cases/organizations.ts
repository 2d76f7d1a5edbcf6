import type { LinkingCase } from './linking-case.ts';

/** How organisations are called again: by acronym, by a part of their name, by what they are. */
export const organizationCases: readonly LinkingCase[] = [
  {
    pattern: 'an acronym after the words',
    text: 'The [World Health Organization]o1 met. The [WHO]o1 warned.',
    name: 'World Health Organization',
  },
  {
    pattern: 'an acronym before the words',
    text: 'The [WHO]o1 warned. The [World Health Organization]o1 met.',
    name: 'World Health Organization',
  },
  { pattern: 'an acronym in brackets', text: 'The [African Union]o1 ([AU]o1) met.', name: 'African Union' },
  { pattern: 'an acronym that counts small words', text: 'The [Department of Justice]o1 sued. [DOJ]o1 won.' },
  {
    pattern: 'an acronym that leaves small words out',
    text: 'The [Communist Party of China]o1 ruled. The [CPC]o1 met.',
  },
  { pattern: 'an acronym with full stops', text: 'The [United Nations]o1 met. The [U.N.]o1 voted.' },
  {
    pattern: 'an abbreviation that only the text explains',
    text: 'The [Economic Community of West African States]o1 ([ECOWAS]o1) met. [ECOWAS]o1 voted.',
  },
  {
    pattern: 'an abbreviation with small letters',
    text: 'The [University of Technology]o1 ([UTech]o1) closed.',
  },
  { pattern: 'brackets that explain nothing', text: '[Barcelona]o1 ([UEFA]o2) won.' },
  { pattern: 'an acronym that spells something else', text: 'The [World Bank]o1 met the [IMF]o2.' },
  {
    pattern: 'a paper with its article',
    text: '[The New York Times]o1 wrote. The [New York Times]o1 corrected.',
  },
  {
    pattern: 'a company with and without its form',
    text: '[Huawei Technologies Co. Ltd.]o1 denied. [Huawei Technologies]o1 sued.',
  },
  {
    pattern: 'an agency by its first word',
    text: '[Xinhua]o1 wrote. The [Xinhua News Agency]o1 reported.',
    name: 'Xinhua News Agency',
  },
  {
    pattern: 'a body and its organ stay apart',
    text: '[Interpol]o1 met at the [Interpol General Assembly]o2.',
  },
  {
    pattern: 'a bare kind of thing is not linked by guess',
    text: 'The [Ministry of Defence]o1 met. The [Ministry]o2 declined.',
  },
  {
    pattern: 'ministries of two countries stay apart',
    text: 'The [Chinese Foreign Ministry]o1 replied to the [Foreign Ministry]o2.',
  },
  {
    pattern: 'a company by its first word',
    text: '[Halcyon Health Systems]o1 fell. [Halcyon Health]o1 rose. [Halcyon]o1 closed.',
    name: 'Halcyon Health Systems',
  },
  {
    pattern: 'a first word of two companies',
    text: '[Hanseong Battery]o1 fell, [Hanseong Shipping]o2 rose. [Hanseong]o3 closed.',
  },
  { pattern: 'a club by its town', text: '[Leeds United]o1 won. [Leeds]o1 sang.' },
  {
    pattern: 'a team and its union stay apart',
    text: '[Zambia]o1 won. The [Zambia Teachers Union]o2 was glad.',
  },
  {
    pattern: 'a commission by what it is',
    text: 'The [European Commission]o1 met. The [Commission]o1 voted.',
  },
  {
    pattern: 'a commission where there are two',
    text: 'The [European Commission]o1 met the [Election Commission]o2. The [Commission]o3 voted.',
  },
  { pattern: 'a chamber by its first word', text: 'The [Chamber of Deputies]o1 met. The [Chamber]o1 voted.' },
  {
    pattern: 'a court without its country',
    text: 'The [Supreme Court of India]o1 sat. The [Supreme Court]o1 rose.',
  },
  {
    pattern: 'a ministry with its name turned round',
    text: 'The [Ministry of Commerce]o1 met. The [Commerce Ministry]o1 voted.',
  },
  {
    pattern: 'a ministry of another name',
    text: 'The [Ministry of Commerce]o1 met the [Health Ministry]o2.',
  },
  { pattern: 'an acronym of beginnings', text: 'The [Korean Film Council]o1 met. [KOFIC]o1 voted.' },
  {
    pattern: 'an acronym in another language’s order',
    text: 'The [National Liberation Front]o1 ([FLN]o1) met. The [FLN]o1 voted.',
  },
  {
    pattern: 'an acronym that the text gives in words',
    text: 'The [Attorney’s Office]o1, known as the [FGR]o1, met.',
  },
  {
    pattern: 'initials of three words as an acronym',
    text: '[Human Rights Watch]o1 wrote. [HRW]o1 counted.',
  },
  {
    pattern: 'a headline with a company’s short name',
    text: '[Corvida]o1 sued\n\n[Corvida Medical Devices]o1 was sued.',
    name: 'Corvida Medical Devices',
  },
  {
    pattern: 'a body without its country',
    text: 'The [Philippine Coast Guard]o1 came. The [Coast Guard]o1 left.',
  },
];
