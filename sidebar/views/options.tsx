/** Everything that can be set, each with its default, one line of explanation and whose rule it is. */
import {useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Settings} from '../../src/calls/contract';
import {chosenWith, type Kind, kindNamed, kindOfRun, writtenFor} from '../kinds';
import {
  type FieldId,
  NUMBER_FIELDS,
  type NumberField,
  settingsOf,
  type Texts,
  textsOf,
} from '../options';
import {Check} from '../parts/fields';
import {Button, Section, View, Waiting} from '../parts/frame';
import {AsOf, Cuts, Field, LanguageChoice, NumberInput} from '../parts/optionFields';

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

/** Of the table that is open, else of the last run, else any that is read. */
const useKind = (start: StartState): Kind | undefined => {
  const {table, last} = useContextOf();
  return (
    kindNamed(start, table?.kind) ??
    (last ? kindOfRun(start, last.summary) : undefined) ??
    start.kinds.find(({isRead}) => isRead)
  );
};

const Form = ({start}: {readonly start: StartState}) => {
  const {words, say} = useContextOf();
  const {options} = words;
  const form = useForm(start);
  const {mistakeCount} = form;
  return (
    <View title={options.title} footer={<Foot isWrong={mistakeCount > 0} />}>
      <p>{options.intro}</p>
      <p class="status" role="status">
        {mistakeCount > 0 ? say(options.invalid, {n: mistakeCount}) : form.status}
      </p>
      <Section title={options.groups.run}>
        <AsOf />
        <LanguageChoice
          save={(language) => {
            form.change({language});
          }}
        />
        <Currency form={form} />
      </Section>
      <Section title={options.groups.lines}>
        <Numbers group="lines" form={form} start={start} />
      </Section>
      <Section title={options.groups.pyramid}>
        <Numbers group="pyramid" form={form} start={start} />
        <Cuts {...form.fields} cuts={start.defaults.cuts} />
      </Section>
      <Section title={options.groups.value}>
        <Numbers group="value" form={form} start={start} />
        <Predict form={form} />
      </Section>
      <Section title={options.groups.written} help={options.columnsHelp}>
        <Columns form={form} />
      </Section>
      <p>
        <Button onClick={form.reset}>{options.reset}</Button>
      </p>
    </View>
  );
};

/** What is typed and chosen; all that is valid is saved as soon as its field is left. */
const useForm = (start: StartState) => {
  const {words, format, settings, saveSettings, changeAsOf} = useContextOf();
  const {options} = words;
  const [texts, setTexts] = useState<Texts>(() => textsOf(settings, format));
  const kind = useKind(start);
  const writtenIn = (chosen: Settings['columns']): readonly string[] =>
    kind ? writtenFor(kind, chosen) : [];
  const [columns, setColumns] = useState(() => writtenIn(settings.columns));
  const [status, setStatus] = useState('');
  const {mistakes} = settingsOf(texts, settings, start, format.marks);

  const change = (part: Partial<Settings>, typed = texts): void => {
    const next = settingsOf(typed, {...settings, ...part}, start, format.marks);
    void saveSettings(next.settings).then(() => {
      setStatus(options.saved);
    });
  };
  return {
    kind,
    columns,
    status,
    mistakeCount: Object.keys(mistakes).length + (columns.length ? 0 : 1),
    change,
    fields: {
      texts,
      mistakes,
      type: (id: FieldId, text: string): void => {
        setStatus('');
        setTexts((before) => ({...before, [id]: text}));
      },
      commit: (): void => {
        change({});
      },
      fill: (id: FieldId, text: string): void => {
        const filled = {...texts, [id]: text};
        setTexts(filled);
        change({}, filled);
      },
    },
    chooseColumn: (id: string, isChosen: boolean): void => {
      if (!kind) return;
      const next = kind.columns
        .map((column) => column.id)
        .filter((each) => (each === id ? isChosen : columns.includes(each)));
      setColumns(next);
      if (next.length) change({columns: chosenWith(start, kind, settings.columns, next)});
    },
    reset: (): void => {
      setTexts({});
      setColumns(writtenIn(undefined));
      changeAsOf(undefined);
      void saveSettings({}).then(() => {
        setStatus(options.resetDone);
      });
    },
  };
};

interface PartProps {
  readonly form: ReturnType<typeof useForm>;
}

const Foot = ({isWrong}: {readonly isWrong: boolean}) => {
  const {words, say, go, table, reading, isWorking, classify} = useContextOf();
  return (
    <>
      <Button
        kind="primary"
        disabled={isWrong || !table || reading || isWorking}
        onClick={() => void classify()}
      >
        {say(words.table.classify, {customers: table?.customers ?? 0})}
      </Button>
      <Button
        onClick={() => {
          go('table');
        }}
      >
        {words.options.back}
      </Button>
    </>
  );
};

const Currency = ({form: {fields}}: PartProps) => {
  const {words} = useContextOf();
  const {label, help, default: defaultText} = words.options.fields.currency;
  return (
    <Field
      label={label}
      help={help}
      defaultText={defaultText}
      tag="yours"
      mistake={fields.mistakes.currency}
    >
      {(ids) => (
        <input
          {...ids}
          class="short"
          type="text"
          value={fields.texts.currency ?? ''}
          onInput={({currentTarget: {value}}) => {
            fields.type('currency', value);
          }}
          onChange={fields.commit}
        />
      )}
    </Field>
  );
};

interface StartProps extends PartProps {
  readonly start: StartState;
}

interface NumbersProps extends StartProps, Pick<NumberField, 'group'> {}

const Numbers = ({group, form: {fields}, start}: NumbersProps) => {
  const {format} = useContextOf();
  const {texts, mistakes, type, commit, fill} = fields;
  const defaultOf = ({id, unit}: NumberField): string => {
    const value = start.defaults[id];
    if (value === null) return '';
    return unit === 'percent' ? format.percent(value) : format.number(value, 2);
  };
  return (
    <>
      {NUMBER_FIELDS.filter((field) => field.group === group).map((field) => (
        <NumberInput
          key={field.id}
          field={field}
          text={texts[field.id] ?? ''}
          mistake={mistakes[field.id]}
          type={type}
          commit={commit}
          fill={fill}
          value={defaultOf(field)}
        />
      ))}
    </>
  );
};

const Predict = ({form}: PartProps) => {
  const {words, settings} = useContextOf();
  const {options} = words;
  return (
    <Check
      tag="published"
      checked={settings.predict === true}
      change={(predict) => {
        form.change({predict});
      }}
    >
      {options.predict}
      <span class="help"> {options.predictHelp}</span>
    </Check>
  );
};

const Columns = ({form: {kind, columns, chooseColumn}}: PartProps) => {
  const {words} = useContextOf();
  const {options} = words;
  return (
    <fieldset>
      <legend>{options.columns}</legend>
      {kind?.columns.map(({id, header, optional, published}) => (
        <Check
          key={id}
          tag={published ? 'published' : 'ours'}
          checked={columns.includes(id)}
          change={(isChosen) => {
            chooseColumn(id, isChosen);
          }}
        >
          {header}
          {optional && <span class="help"> ({options.optional})</span>}
        </Check>
      ))}
      {!columns.length && <p class="mistake">{options.noColumns}</p>}
    </fieldset>
  );
};
