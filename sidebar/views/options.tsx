/** Everything that can be set, each with its default, one line of explanation and whose rule it is. */
import {languageCodes} from '../../src/messages';
import {type Language, languageChoices} from '../language';
import type {ComponentChildren} from 'preact';
import {useId, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Settings} from '../../src/calls/contract';
import {
  CUTS,
  type FieldId,
  type Mistake,
  NUMBER_FIELDS,
  type NumberField,
  settingsOf,
  type Tag as TagName,
  type Texts,
  textsOf,
} from '../options';
import {Button, Section, Tag, View, Waiting} from '../parts/frame';

export const OptionsView = () => {
  const {start} = useContextOf();
  return start ? <Form start={start} /> : <Loading />;
};

const Loading = () => {
  const {words} = useContextOf();
  return (
    <View title={words.options.title} busy>
      <Waiting text={words.loading} />
    </View>
  );
};

type StartState = NonNullable<ReturnType<typeof useContextOf>['start']>;

const Form = ({start}: {readonly start: StartState}) => {
  const context = useContextOf();
  const {words, say, format, settings, saveSettings, go, table, reading, isWorking, classify} =
    context;
  const {options} = words;
  const [texts, setTexts] = useState<Texts>(() => textsOf(settings, format));
  const usual = start.columns.filter(({optional}) => !optional).map(({id}) => id);
  const [columns, setColumns] = useState(settings.columns ?? usual);
  const [status, setStatus] = useState('');
  const {mistakes} = settingsOf(texts, settings, start, format.marks);
  const count = Object.keys(mistakes).length + (columns.length ? 0 : 1);

  const save = (next: Texts, kept: Settings): void => {
    void saveSettings(settingsOf(next, kept, start, format.marks).settings).then(() => {
      setStatus(options.saved);
    });
  };
  const type = (id: FieldId, text: string): void => {
    setStatus('');
    setTexts((before) => ({...before, [id]: text}));
  };
  const commit = (): void => {
    save(texts, settings);
  };
  const fieldOf = (field: NumberField): ComponentChildren => (
    <NumberInput
      key={field.id}
      field={field}
      text={texts[field.id] ?? ''}
      mistake={mistakes[field.id]}
      type={type}
      commit={commit}
      value={defaultOf(field)}
    />
  );
  const defaultOf = ({id, unit}: NumberField): string => {
    const value = start.defaults[id];
    if (value === null) return '';
    return unit === 'percent' ? format.percent(value) : format.number(value, 2);
  };
  const inGroup = (group: NumberField['group']) =>
    NUMBER_FIELDS.filter((field) => field.group === group).map(fieldOf);
  const chooseColumn = (id: string, isChosen: boolean): void => {
    const next = start.columns
      .map((column) => column.id)
      .filter((each) => (each === id ? isChosen : columns.includes(each)));
    setColumns(next);
    if (next.length) save(texts, {...settings, columns: next});
  };

  return (
    <View
      title={options.title}
      footer={
        <>
          <Button
            kind="primary"
            disabled={count > 0 || !table || reading || isWorking}
            onClick={() => void classify()}
          >
            {say(words.table.classify, {customers: table?.customers ?? 0})}
          </Button>
          <Button
            onClick={() => {
              go('table');
            }}
          >
            {options.back}
          </Button>
        </>
      }
    >
      <p>{options.intro}</p>
      <p class="status" role="status">
        {count > 0 ? say(options.invalid, {n: count}) : status}
      </p>
      <Section title={options.groups.run}>
        <AsOf />
        <LanguageChoice
          save={(language) => {
            save(texts, {...settings, language});
          }}
        />
        <Field
          label={options.fields.currency.label}
          help={options.fields.currency.help}
          defaultText={options.fields.currency.default}
          tag="yours"
          mistake={mistakes.currency}
        >
          {(ids) => (
            <input
              {...ids}
              class="short"
              type="text"
              value={texts.currency ?? ''}
              onInput={({currentTarget: {value}}) => {
                type('currency', value);
              }}
              onChange={commit}
            />
          )}
        </Field>
      </Section>
      <Section title={options.groups.lines}>{inGroup('lines')}</Section>
      <Section title={options.groups.pyramid}>
        {inGroup('pyramid')}
        <Cuts
          texts={texts}
          mistakes={mistakes}
          type={type}
          commit={commit}
          cuts={start.defaults.cuts}
        />
      </Section>
      <Section title={options.groups.value}>
        {inGroup('value')}
        <label class="check">
          <input
            type="checkbox"
            checked={settings.predict === true}
            onChange={({currentTarget: {checked}}) => {
              save(texts, {...settings, predict: checked});
            }}
          />
          <span>
            {options.predict}
            <span class="help"> {options.predictHelp}</span>
          </span>
          <Tag tag="published" />
        </label>
      </Section>
      <Section title={options.groups.written} help={options.columnsHelp}>
        <fieldset>
          <legend>{options.columns}</legend>
          {start.columns.map(({id, header, optional, published}) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={columns.includes(id)}
                onChange={({currentTarget: {checked}}) => {
                  chooseColumn(id, checked);
                }}
              />
              <span>
                {header}
                {optional && <span class="help"> ({options.optional})</span>}
              </span>
              <Tag tag={published ? 'published' : 'ours'} />
            </label>
          ))}
          {!columns.length && <p class="mistake">{options.noColumns}</p>}
        </fieldset>
      </Section>
      <p>
        <Button
          onClick={() => {
            setTexts({});
            setColumns(usual);
            context.changeAsOf(undefined);
            void saveSettings({}).then(() => {
              setStatus(options.resetDone);
            });
          }}
        >
          {options.reset}
        </Button>
      </p>
    </View>
  );
};

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
  readonly children: (ids: Ids) => ComponentChildren;
}

/** Label and tag, the input, what is wrong with it, and what it is for. */
const Field = ({label, help, defaultText, tag, mistake, children}: FieldProps) => {
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
  /** The default, where it is a number. */
  readonly value: string;
}

const NumberInput = ({field, text, mistake, type, commit, value}: NumberInputProps) => {
  const {words, say} = useContextOf();
  const {label, help, default: defaultText} = words.options.fields[field.id];
  return (
    <Field
      label={label}
      help={help}
      defaultText={say(defaultText, {value})}
      tag={field.tag}
      mistake={mistake}
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

const AsOf = () => {
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

const LanguageChoice = ({save}: {readonly save: (language: Language | undefined) => void}) => {
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
const Cuts = ({texts, mistakes, type, commit, cuts}: CutsProps) => {
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
