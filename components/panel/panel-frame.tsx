import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleKind } from '../../engine/model.ts';
import type { ViewSettings } from '../../platform/view-settings.ts';
import { useLanguage } from '../i18n.ts';
import { PanelHead } from './panel-head.tsx';
import { type PanelWidths, toPanelShape, useWindowSize } from './panel-shape.ts';
import { ResizeHandle } from './resize-handle.tsx';

interface Props {
  readonly kind: ArticleKind;
  readonly view: ViewSettings;
  readonly widths: PanelWidths;
  readonly onChangeView: (part: Partial<ViewSettings>) => void;
  readonly isHelpOpen: boolean;
  readonly onToggleHelp: () => void;
  readonly onClose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly frame: Ref<HTMLElement>;
  readonly children: ComponentChildren;
}

/**
 * The panel as a thing: docked at a side or a sheet at the bottom, with its head and the edge that resizes it. Side and
 * width are remembered wherever the reader reads on; a sheet's height as long as it is open.
 */
export function PanelFrame(props: Props) {
  const { view, onChangeView } = props;
  const { t } = useLanguage();
  const window = useWindowSize();
  // While the edge is moved, the width is known here alone.
  const [drawn, setDrawn] = useState<number | null>(null);
  const [pulled, setPulled] = useState<number | null>(null);
  const wanted = { ...view.panel, width: drawn ?? view.panel.width };
  const shape = toPanelShape(window, wanted, props.widths, pulled);
  const isSheet = shape.place === 'bottom';
  const keep = (width: number): void => {
    setDrawn(null);
    onChangeView({ panel: { ...view.panel, width } });
  };
  return (
    <section
      class={`byline panel ${shape.place}${shape.isLow ? ' low' : ''}`}
      style={isSheet ? { blockSize: `${shape.size}px` } : { inlineSize: `${shape.size}px` }}
      aria-label={t('panel_label')}
      ref={props.frame}
      onKeyDown={props.onKeyDown}
    >
      <ResizeHandle
        shape={shape}
        onResize={isSheet ? (size) => setPulled(size / window.height) : setDrawn}
        onResized={isSheet ? () => undefined : keep}
        onReset={() => (isSheet ? setPulled(null) : keep(props.widths.usual))}
      />
      <div class="panel-frame">
        <PanelHead
          kind={props.kind}
          side={shape.place === 'bottom' ? null : shape.place}
          onDock={(side) => onChangeView({ panel: { ...view.panel, side } })}
          isHelpOpen={props.isHelpOpen}
          onToggleHelp={props.onToggleHelp}
          onClose={props.onClose}
        />
        {props.children}
      </div>
    </section>
  );
}
