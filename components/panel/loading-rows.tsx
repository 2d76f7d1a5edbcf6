/** How wide the rows are that stand for what is on its way. */
const widths = ['45%', '92%', '70%', '55%', '88%', '62%'];

/** What is looked for, in words, above empty rows in the shape of what will be there. */
export function LoadingRows({ label }: { readonly label: string }) {
  return (
    <div class="stack" role="status">
      <p class="quiet">{label}</p>
      {widths.map((inlineSize) => (
        <div key={inlineSize} class="skeleton" style={{ inlineSize }} />
      ))}
    </div>
  );
}
