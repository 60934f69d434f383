/** The fields of the options: each with its label, whose rule it is, what is wrong with it, and its default. */
import {languageCodes} from '../../src/messages';
import {type Language, languageChoices} from '../language';
import type {ComponentChildren} from 'preact';
import {useId, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import {
  CUTS,
  type FieldId,
  type Mistake,
  type NumberField,
  percentMeant,
  type Tag as TagName,
  type Texts,
} from '../options';
import {Button, Tag} from './frame';

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly help: string;
  readonly defaultText: string;
  readonly tag: TagName;
  readonly mistake?: Mistake | undefined;
  /** What is asked about what was typed. */
  readonly question?: ComponentChildren;
  readonly children: (ids: Ids) => ComponentChildren;
}

/** Label and tag, the input, what is wrong with it or asked about it, and what it is for. */
export const Field = ({label, help, defaultText, tag, mistake, question, children}: FieldProps) => {
  const {words, say} = useContextOf();
  const id = useId();
  return (
    <div class="field">
      <div class="labelLine">
        <label for={id}>{label}</label>
        <Tag tag={tag} />
      </div>
      {children({
        id,
        'aria-describedby': `${id}mistake ${id}help`,
        'aria-invalid': mistake !== undefined,
      })}
      <p class="mistake" id={`${id}mistake`}>
        {mistake && say(words.options.problems[mistake.key], mistake.params)}
      </p>
      {question !== undefined && <div role="status">{question}</div>}
      <p class="help" id={`${id}help`}>
        {help}
        <br />
        {say(words.options.default, {value: defaultText})}
      </p>
    </div>
  );
};

interface NumberInputProps {
  readonly field: NumberField;
  readonly text: string;
  readonly mistake: Mistake | undefined;
  readonly type: (id: FieldId, text: string) => void;
  readonly commit: () => void;
  /** Types and commits at once. */
  readonly fill: (id: FieldId, text: string) => void;
  /** The default, where it is a number. */
  readonly value: string;
}

export const NumberInput = (props: NumberInputProps) => {
  const {field, text, mistake, type, commit, value} = props;
  const {words, say} = useContextOf();
  const {label, help, default: defaultText} = words.options.fields[field.id];
  return (
    <Field
      label={label}
      help={help}
      defaultText={say(defaultText, {value})}
      tag={field.tag}
      mistake={mistake}
      question={<PercentQuestion {...props} />}
    >
      {(ids) => (
        <span class="withUnit">
          <input
            {...ids}
            class="short"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            placeholder={value.replace('%', '').trim()}
            value={text}
            onInput={({currentTarget: {value: typed}}) => {
              type(field.id, typed);
            }}
            onChange={commit}
          />
          <span aria-hidden="true">{words.options.units[field.unit]}</span>
        </span>
      )}
    </Field>
  );
};

/** Asks whether 40% is meant where 0.4 stands. */
const PercentQuestion = ({field, text, fill}: NumberInputProps) => {
  const {words, say, format} = useContextOf();
  const {percentMeant: texts} = words.options;
  const meant = percentMeant(field, text, format.marks);
  if (meant === undefined) return null;
  const value = format.number(meant, 6);
  return (
    <p class="question">
      {say(texts.question, {typed: text.trim(), value})}{' '}
      <Button
        onClick={() => {
          fill(field.id, value);
        }}
      >
        {say(texts.use, {value})}
      </Button>
    </p>
  );
};

export const AsOf = () => {
  const {words, say, format, start, asOf, changeAsOf} = useContextOf();
  const {asOf: texts} = words.options.fields;
  const [mistake, setMistake] = useState<Mistake>();
  return (
    <Field
      label={texts.label}
      help={texts.help}
      defaultText={say(texts.default, {value: start ? format.day(start.today) : ''})}
      tag="yours"
      mistake={mistake}
    >
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={asOf ?? ''}
          onChange={({currentTarget: {value}}) => {
            // The browser's own field takes years of six digits.
            const isDay = value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);
            setMistake(isDay ? undefined : {key: 'notDate', params: {}});
            if (isDay) changeAsOf(value || undefined);
          }}
        />
      )}
    </Field>
  );
};

export const LanguageChoice = ({
  save,
}: {
  readonly save: (language: Language | undefined) => void;
}) => {
  const {words, settings} = useContextOf();
  const {language: texts} = words.options.fields;
  return (
    <Field label={texts.label} help={texts.help} defaultText={texts.default} tag="yours">
      {(ids) => (
        <select
          {...ids}
          value={settings.language ?? ''}
          onChange={({currentTarget: {value}}) => {
            save(languageCodes.find((code) => code === value));
          }}
        >
          <option value="">{words.options.languages.auto}</option>
          {languageChoices.map(({code, name}) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

interface CutsProps {
  readonly texts: Texts;
  readonly mistakes: Readonly<Partial<Record<FieldId, Mistake>>>;
  readonly type: (id: FieldId, text: string) => void;
  readonly commit: () => void;
  readonly cuts: readonly number[];
}

/** Three percentages in a row, under one explanation. */
export const Cuts = ({texts, mistakes, type, commit, cuts}: CutsProps) => {
  const {words, say, format} = useContextOf();
  const {options} = words;
  const id = useId();
  const names = [options.cutNames.top, options.cutNames.big, options.cutNames.medium];
  const mistake = CUTS.map((cut) => mistakes[cut]).find((each) => each !== undefined);
  return (
    <fieldset class="field" aria-describedby={`${id}help`}>
      <legend class="labelLine">
        <span>{options.fields.cuts.label}</span> <Tag tag="published" />
      </legend>
      <div class="three">
        {CUTS.map((cut, i) => (
          <label key={cut}>
            <span>{names[i]}</span>
            <span class="withUnit">
              <input
                type="text"
                inputMode="decimal"
                autoComplete="off"
                placeholder={format.number(cuts[i] ?? 0, 2)}
                value={texts[cut] ?? ''}
                aria-invalid={mistakes[cut] !== undefined}
                aria-describedby={`${id}mistake`}
                onInput={({currentTarget: {value}}) => {
                  type(cut, value);
                }}
                onChange={commit}
              />
              <span aria-hidden="true">%</span>
            </span>
          </label>
        ))}
      </div>
      <p class="mistake" id={`${id}mistake`}>
        {mistake && say(options.problems[mistake.key], mistake.params)}
      </p>
      <p class="help" id={`${id}help`}>
        {options.fields.cuts.help}
        <br />
        {say(options.default, {
          value: say(options.fields.cuts.default, {
            value: cuts.map((cut) => `${format.number(cut, 2)}%`).join(' · '),
          }),
        })}
      </p>
    </fieldset>
  );
};
