import { describe, expect, test } from 'vitest';
import { findMoney } from '../../../engine/money/index.ts';

const read = (text: string): readonly string[] =>
  findMoney(text).map(
    ({ start, end, amount, currency }) => `${text.slice(start, end)} = ${amount} ${currency}`,
  );

describe('a sum of money', () => {
  test.each<[text: string, ...found: string[]]>([
    ['It cost $5 million.', '$5 million = 5000000 USD'],
    ['It cost $9.99.', '$9.99 = 9.99 USD'],
    ['It cost $1,250,000.50.', '$1,250,000.50 = 1250000.5 USD'],
    ['It cost US$ 3.2bn.', 'US$ 3.2bn = 3200000000 USD'],
    ['It cost U.S.$2.', 'U.S.$2 = 2 USD'],
    ['It cost USD 500,000.', 'USD 500,000 = 500000 USD'],
    ['paid US dollars 13,000 to', 'US dollars 13,000 = 13000 USD'],
    ['a bat for 1500 Rs.', '1500 Rs = 1500 null'],
    ['It cost 2 trillion US dollars.', '2 trillion US dollars = 2000000000000 USD'],
    ['It cost two million dollars.', 'two million dollars = 2000000 USD'],
    ['It cost a million dollars.', 'a million dollars = 1000000 USD'],
    ['It cost half a million euros.', 'half a million euros = 500000 EUR'],
    ['It cost two and a half million euros.', 'two and a half million euros = 2500000 EUR'],
    ['a $300-million plan', '$300-million = 300000000 USD'],
    ['a 10,000-pound fine and £50', '10,000-pound = 10000 GBP', '£50 = 50 GBP'],
    ['€10,000 and 10,000 yuan', '€10,000 = 10000 EUR', '10,000 yuan = 10000 CNY'],
    ['70 € and 20 ₹', '70 € = 70 EUR', '20 ₹ = 20 INR'],
    ['HK$35, A$3, NZ$4', 'HK$35 = 35 HKD', 'A$3 = 3 AUD', 'NZ$4 = 4 NZD'],
    ['NT$1,500 to NT$5,000', 'NT$1,500 = 1500 TWD', 'NT$5,000 = 5000 TWD'],
    ['N$200 000 and R$ 5 million', 'N$200 000 = 200000 NAD', 'R$ 5 million = 5000000 BRL'],
    ['20 million Hong Kong dollars', '20 million Hong Kong dollars = 20000000 HKD'],
    ['Rs 500 crore', 'Rs 500 crore = 5000000000 null'],
    ['Rs. 1,50,000', 'Rs. 1,50,000 = 150000 null'],
    ['Rs 20 or 5 Indian rupees', 'Rs 20 = 20 INR', '5 Indian rupees = 5 INR'],
    ['₹70 lakhs', '₹70 lakhs = 7000000 INR'],
    ['Tk 1.25 crore', 'Tk 1.25 crore = 12500000 BDT'],
    ['N5bn and 5m naira', 'N5bn = 5000000000 NGN', '5m naira = 5000000 NGN'],
    ['R50 million and R99 999', 'R50 million = 50000000 ZAR', 'R99 999 = 99999 ZAR'],
    ['KSh 300 and Sh2 billion', 'KSh 300 = 300 KES', 'Sh2 billion = 2000000000 KES'],
    ['Sh2 billion', 'Sh2 billion = 2000000000 null'],
    ['ZAR9,9 million', 'ZAR9,9 million = 9900000 ZAR'],
    ['QR608,125 and KD 3,000', 'QR608,125 = 608125 QAR', 'KD 3,000 = 3000 KWD'],
    ['S/479 million', 'S/479 million = 479000000 PEN'],
    ['GH₵5.5billion', 'GH₵5.5billion = 5500000000 GHS'],
    ['RM36.12 million', 'RM36.12 million = 36120000 MYR'],
    ['LE 1.5 billion', 'LE 1.5 billion = 1500000000 EGP'],
    ['20CUP', '20CUP = 20 CUP'],
    ['3,000 colones', '3,000 colones = 3000 CRC'],
    ['816.5 billion won', '816.5 billion won = 816500000000 KRW'],
    ['20 rand and 60 cents', '20 rand = 20 ZAR', '60 cents = 0.6 null'],
    ['40 pence', '40 pence = 0.4 GBP'],
    ['$5-10 million', '$5-10 million = null USD'],
    ['between 2 and 2.2 billion dollars', '2 and 2.2 billion dollars = null USD'],
    ['tens of millions of yuan', 'tens of millions of yuan = null CNY'],
    ['hundreds of millions of dollars', 'hundreds of millions of dollars = null USD'],
    ['$4m (US$3m)', '$4m = 4000000 null', 'US$3m = 3000000 USD'],
    ['HK$8 ($1)', 'HK$8 = 8 HKD', '$1 = 1 USD'],
    [
      '5 million Egyptian pounds, 2 million pounds',
      '5 million Egyptian pounds = 5000000 EGP',
      '2 million pounds = 2000000 EGP',
    ],
    ['from 5 billion in 2019 to 7 million yuan', '7 million yuan = 7000000 CNY'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found));
});

describe('what is no money', () => {
  test.each([
    'He won 3 games and lost 12 pounds.',
    'the N12 road and the A4 to COP27 and COP 15',
    'World CUP 2022 and ALL 5 PEOPLE',
    '5 million people',
    'the yen fell against the dollar',
    '20 percent of 1,000 tonnes',
    'a real 5 km run',
    'R2-D2 and N95 masks',
    'an SDG 15 target',
    '1.5m tall',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
