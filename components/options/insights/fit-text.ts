/** The letters of drawings, as in insights.css. */
const letters = { size: 13, family: 'system-ui, sans-serif' };

let ruler: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
const mostKept = 5000;

/** How wide a text is in a drawing, in CSS pixels. */
export function measureText(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (!ruler) {
    ruler = document.createElement('canvas').getContext('2d');
    if (ruler) ruler.font = `${letters.size}px ${letters.family}`;
  }
  const width = ruler?.measureText(text).width ?? text.length * letters.size * 0.6;
  if (widths.size >= mostKept) widths.clear();
  widths.set(text, width);
  return width;
}

/**
 * A text cut so that it fits into a width, with an ellipsis; never through a letter.
 *
 * @param width in CSS pixels
 */
export function fitText(
  text: string,
  width: number,
  measure: (text: string) => number = measureText,
): string {
  if (measure(text) <= width) return text;
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let [fits, most] = [0, graphemes.length];
  const cut = (length: number): string => `${graphemes.slice(0, length).join('').trimEnd()}…`;
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (measure(cut(middle)) <= width) fits = middle;
    else most = middle - 1;
  }
  return cut(fits);
}
