import type { TargetedMouseEvent } from 'preact';
import type { Entity } from '../../engine/model.ts';
import { toCount } from '../common/plural.ts';
import { useLanguage } from '../i18n.ts';
import { findNearestMention, toSpread } from './mention-spread.ts';
import { MentionStrip } from './mention-strip.tsx';

/** The text that the strips are drawn over. */
export interface StripGround {
  readonly length: number;
  /** Where its parts begin but the first, in UTF-16 units. */
  readonly parts: readonly number[];
}

interface Props {
  readonly entity: Entity;
  readonly ground: StripGround;
  /** What it is, where its list holds several types. */
  readonly typeName: string | null;
  /** The mention that the reader was led to, from 0; null where it was none of this entity. */
  readonly mention: number | null;
  readonly onShow: (entity: Entity, mention: number) => void;
}

/** A name with how often and where it stands in the article. A click leads to the next mention; one on the strip to the nearest. */
export function EntityRow({ entity, ground, typeName, mention, onShow }: Props) {
  const language = useLanguage();
  const { t } = language;
  const { mentions } = entity;
  const walk = (step: 1 | -1): void =>
    onShow(entity, mention === null ? 0 : (mention + step + mentions.length) % mentions.length);
  const onClick = (event: TargetedMouseEvent<HTMLElement>): void => {
    const place = findPlaceOnStrip(event);
    if (place === null) walk(1);
    else onShow(entity, findNearestMention(mentions, ground.length, place));
  };
  const spread = toSpread(mentions, ground.length);
  const often = toCount(language, 'count_mentions', mentions.length);
  return (
    <li class={mention === null ? 'entity-row' : 'entity-row current'}>
      <button type="button" class="plain" onClick={onClick}>
        <span class="entity-name">
          <span class={`entity ${entity.type}`}>{entity.name}</span>
          {typeName !== null && <span class="quiet">{typeName}</span>}
        </span>
        <span class="count">
          <span aria-hidden={mention === null}>
            {mention === null ? mentions.length : t('mention_of', mention + 1, mentions.length)}
          </span>
          <span class="visually-hidden">{spread ? t('mentions_where', often, t(spread)) : often}</span>
        </span>
        <MentionStrip mentions={mentions.map(({ start }) => start)} {...ground} />
      </button>
      {mention !== null && mentions.length > 1 && (
        <>
          <StepButton name={t('mention_previous')} sign="↑" onClick={() => walk(-1)} />
          <StepButton name={t('mention_next')} sign="↓" onClick={() => walk(1)} />
        </>
      )}
    </li>
  );
}

function StepButton(props: { readonly name: string; readonly sign: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="plain step" aria-label={props.name} onClick={props.onClick}>
      {props.sign}
    </button>
  );
}

/** Where on its strip a row was clicked, as a share of the text; null where it was not, as with the keyboard. */
function findPlaceOnStrip({ currentTarget, clientX, clientY, detail }: TargetedMouseEvent<HTMLElement>) {
  const box = currentTarget.querySelector('.strip')?.getBoundingClientRect();
  if (!box || detail === 0 || box.width === 0 || clientY < box.top) return null;
  const place = (clientX - box.left) / box.width;
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  return Math.max(0, Math.min(isRightToLeft ? 1 - place : place, 1));
}
