import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../engine/index.ts';
import { readModels } from '../../../tools/model-files.ts';

const analyzer = createAnalyzer(readModels());

/** Speaker or source, and content of each statement. */
function tellStatements(text: string): readonly string[] {
  const { entities, attributions } = analyzer.analyze(text);
  return attributions.map(({ speaker, source, content }) => {
    const words = source ? text.slice(source.start, source.end) : '-';
    const name = speaker === null ? words : (entities[speaker]?.name ?? words);
    return `${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

describe('the turns of a talk', () => {
  it('are statements to the end of their paragraphs, of whoever is meant by the label', () => {
    const text =
      'Senator Maria Quill was heard on Monday about the flood in the valley and about its cause.\n\nCHAIR: Who opened the gate?\n\nQUILL: I was asleep. Nobody called me.\n\nCHAIR: Thank you.';
    expect(tellStatements(text)).toEqual(
      expect.arrayContaining(['Maria Quill: I was asleep. Nobody called me.', 'CHAIR: Thank you.']),
    );
  });

  it('are none where a single line begins so', () => {
    const text =
      'NOTE: The museum is closed today.\n\nIt opens again on Friday. WARNING: The stairs are wet, and the lift does not go to the third floor.';
    expect(tellStatements(text).filter((one) => one.startsWith('NOTE'))).toEqual([]);
  });
});

describe('an embedded post', () => {
  it('is a statement of whoever signs it', () => {
    const text =
      'The minister answered within an hour and deleted it again.\n\nWe hear you. Trains will run.\n\n— Maria Quill (@quill) May 3, 2026';
    expect(tellStatements(text)).toContain('Maria Quill: We hear you. Trains will run.');
  });
});
