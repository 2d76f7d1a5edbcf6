/** What a list of Pocket has wrong with it where it has been edited by hand. */
const malformed = [
  'Too few,https://a.example/few',
  'No address,,1714765964,,unread',
  'No page,javascript:alert(1),1714765964,,unread',
  '"Never closed,https://a.example/q,1714765964,,unread',
  'Too many,https://a.example/many,1714765964,,unread,more,and more',
];

/** A list of Pocket as CSV, of which every hundredth row, from the eighth on, is malformed in one of five ways in turn. */
export function toPocketFile(count: number): string {
  const rows = Array.from({ length: count }, (_, i) =>
    i % 100 === 7
      ? (malformed[Math.floor(i / 100) % malformed.length] ?? '')
      : `"Title ${i}, with ""quotes""",https://a.example/${i}?utm_source=pocket,${1714765964 + i},sea|tag ${i % 7},${i % 2 ? 'archive' : 'unread'}`,
  );
  return ['title,url,time_added,tags,status', ...rows, ''].join('\n');
}
