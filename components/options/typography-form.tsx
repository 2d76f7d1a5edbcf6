import type { Typography } from '../../platform/view-settings.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

interface Props {
  readonly typography: Typography;
  readonly sizes: { readonly least: number; readonly most: number };
  readonly onChange: (part: Partial<Typography>) => void;
}

const fonts = ['serif', 'sans'] as const;
const measures = ['narrow', 'medium', 'wide'] as const;
const leadings = ['tight', 'medium', 'loose'] as const;

/** How the text is set; a change shows at once. Light or dark follows the browser. */
export function TypographyForm({ typography, sizes, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <details class="typography">
      <summary>{t('reader_type')}</summary>
      <div class="typography-fields">
        <Choice
          label="reader_font"
          value={typography.font}
          values={fonts}
          toName={(font) => `reader_font_${font}`}
          onChoose={(font) => onChange({ font })}
        />
        <label class="field">
          <span class="label">{t('reader_size')}</span>
          <input
            type="range"
            min={sizes.least}
            max={sizes.most}
            value={typography.size}
            aria-valuetext={t('reader_size_value', typography.size)}
            onInput={(event) => onChange({ size: event.currentTarget.valueAsNumber })}
          />
        </label>
        <Choice
          label="reader_measure"
          value={typography.measure}
          values={measures}
          toName={(measure) => `reader_measure_${measure}`}
          onChoose={(measure) => onChange({ measure })}
        />
        <Choice
          label="reader_leading"
          value={typography.leading}
          values={leadings}
          toName={(leading) => `reader_leading_${leading}`}
          onChoose={(leading) => onChange({ leading })}
        />
      </div>
    </details>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: MessageKey;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly toName: (value: Value) => MessageKey;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, values, toName, onChoose }: ChoiceProps<Value>) {
  const { t } = useLanguage();
  const choose = (chosen: string): void => {
    const known = values.find((one) => one === chosen);
    if (known !== undefined) onChoose(known);
  };
  return (
    <label class="field">
      <span class="label">{t(label)}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {t(toName(one))}
          </option>
        ))}
      </select>
    </label>
  );
}
