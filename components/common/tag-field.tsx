import type { TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';
import { addTags, cutTyped } from './tags.ts';

export interface TagsTyped {
  readonly tags: readonly string[];
  /** The tag that is still being typed. */
  readonly rest: string;
}

interface Props extends TagsTyped {
  readonly onChange: (typed: TagsTyped) => void;
  /** Tags in use on the list, offered while one is typed. */
  readonly known: readonly string[];
  /** Whether some of them are also offered below the field, for those who would rather press than type. */
  readonly hasOffers: boolean;
}

/**
 * Tags as chips, with a field for the next one: a comma or Enter ends it, Backspace in the empty field takes the last
 * one away. What is known already is offered by the browser's own list.
 */
export function TagField({ tags, rest, onChange, known, hasOffers }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const add = (typed: string, left: string): void => {
    const next = addTags(tags, typed);
    if (next.length > tags.length) setTold(t('tag_added', next.slice(tags.length).join(', ')));
    onChange({ tags: next, rest: left });
  };
  const remove = (tag: string): void => {
    setTold(t('tag_removed', tag));
    onChange({ tags: tags.filter((one) => one !== tag), rest });
    input.current?.focus();
  };
  const onInput = (event: TargetedInputEvent<HTMLInputElement>): void => {
    const { value } = event.currentTarget;
    // A word that an input method is still writing may hold a comma that it takes back.
    if (event.isComposing) onChange({ tags, rest: value });
    else if (isChosen(event) && known.includes(value)) add(value, '');
    else {
      const { whole, rest: left } = cutTyped(value);
      if (whole) add(whole, left);
      else onChange({ tags, rest: left });
    }
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    const last = tags.at(-1);
    if (event.key === 'Enter' && rest.trim()) {
      // With nothing typed, Enter saves.
      event.preventDefault();
      add(rest, '');
    } else if (event.key === 'Backspace' && rest === '' && last !== undefined) remove(last);
  };
  return (
    <div class="tag-field">
      <label class="label" for={`${id}-tag`}>
        {t('save_tags')}
      </label>
      <div class="tag-box">
        <ul aria-label={t('save_tags')}>
          {tags.map((tag) => (
            <TagChip key={tag} tag={tag} onRemove={() => remove(tag)} />
          ))}
        </ul>
        <input
          ref={input}
          id={`${id}-tag`}
          type="text"
          list={`${id}-known`}
          value={rest}
          placeholder={tags.length === 0 ? t('save_tags_hint') : ''}
          autocomplete="off"
          maxLength={1000}
          onInput={onInput}
          onKeyDown={onKeyDown}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
      {hasOffers && <TagOffers tags={findOffers(known, tags, rest)} onAdd={(tag) => add(tag, '')} />}
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </div>
  );
}

/** How many tags are offered below the field. */
const mostOffers = 6;

/** The known tags that fit what is being typed, and are not there yet. */
function findOffers(known: readonly string[], tags: readonly string[], rest: string): readonly string[] {
  const wanted = rest.trim().toLowerCase();
  return known
    .filter((tag) => !tags.includes(tag) && tag.toLowerCase().includes(wanted))
    .slice(0, mostOffers);
}

interface OffersProps {
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
}

function TagOffers({ tags, onAdd }: OffersProps) {
  const { t } = useLanguage();
  if (tags.length === 0) return null;
  return (
    <ul class="tag-offers" aria-label={t('tags_often')}>
      <li class="quiet" aria-hidden="true">
        {t('tags_often')}
      </li>
      {tags.map((tag) => (
        <li key={tag}>
          <button type="button" onClick={() => onAdd(tag)}>
            {tag}
          </button>
        </li>
      ))}
    </ul>
  );
}

function TagChip({ tag, onRemove }: { readonly tag: string; readonly onRemove: () => void }) {
  const { t } = useLanguage();
  return (
    <li class="chip">
      <span>{tag}</span>
      <button type="button" aria-label={t('tag_remove', tag)} title={t('tag_remove', tag)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}

/** Whether the value was chosen from the offered ones rather than typed. */
const isChosen = ({ inputType }: InputEvent): boolean =>
  inputType === undefined || inputType === 'insertReplacementText';
