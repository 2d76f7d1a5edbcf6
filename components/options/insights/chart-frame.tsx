import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useLanguage } from '../../i18n.ts';

interface Props {
  /** What the drawing's width is taken of. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** In pixels; 0 while it is not known, and nothing is drawn. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Further classes of the drawing. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** What every drawing has round its marks: its place, its name, and how the keys walk through it. */
export function ChartFrame({ place, width, height, title, onKeyDown, look, children }: Props) {
  const { t } = useLanguage();
  const help = useId();
  return (
    <div ref={place}>
      <p id={help} class="visually-hidden">
        {t('insights_keys')}
      </p>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; its marks are a group all the same.
        <svg
          class={look === undefined ? 'chart' : `chart ${look}`}
          width={width}
          height={height}
          role="group"
          aria-label={title}
          aria-describedby={help}
          onKeyDown={onKeyDown}
        >
          {children}
        </svg>
      )}
    </div>
  );
}
