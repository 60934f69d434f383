/** Every formula with its help, and an example that inserts itself into the selected cell. */
import {useEffect, useId, useState} from 'preact/hooks';
import {useContextOf} from '../context';
import {type Formula, loadFormulas, type Notices} from '../formulaList';
import {matches} from '../search';
import {Button, Section, View} from '../parts/frame';

export const FormulasView = () => {
  const {words, say, language} = useContextOf();
  const {formulas: texts} = words;
  const [query, setQuery] = useState('');
  const id = useId();
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadFormulas>>>();
  useEffect(() => {
    void loadFormulas().then(setLoaded);
  }, []);
  const {formulas = [], notices} = loaded ?? {};
  const found = formulas.filter(({name, group, searches, help}) => {
    const {description, args} = help[language];
    const {[language]: heading} = group;
    const texts = [name, heading, searches, description];
    return matches(query, [...texts, ...Object.keys(args), ...Object.values(args)]);
  });
  const headings = [...new Set(found.map(({group}) => group[language]))];
  return (
    <View title={texts.title}>
      <p class="help">{texts.intro}</p>
      <div class="field">
        <label for={id}>{texts.search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={query}
          onInput={({currentTarget: {value}}) => {
            setQuery(value);
          }}
        />
        <p class="help" role="status">
          {found.length
            ? say(texts.count, {n: found.length})
            : formulas.length > 0 && say(texts.noMatch, {text: query})}
        </p>
      </div>
      {headings.map((heading) => (
        <Section key={heading} title={heading}>
          <ul class="formulas">
            {found
              .filter(({group}) => group[language] === heading)
              .map((formula) => (
                <li key={formula.name}>
                  <Entry formula={formula} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
      {notices && <OtherWork notices={notices} />}
    </View>
  );
};

/** What others wrote: their licence asks that it is told. */
const OtherWork = ({notices: {packages, licence}}: {readonly notices: Notices}) => {
  const {words} = useContextOf();
  const {notices: texts} = words.formulas;
  return (
    <details class="notices">
      <summary>{texts.title}</summary>
      <p>{texts.contains}</p>
      <ul lang="en">
        {packages.map(({name, version, copyright}) => (
          <li key={name}>{`${name} ${version}, ${copyright}`}</li>
        ))}
      </ul>
      <p lang="en" class="help">
        {licence}
      </p>
    </details>
  );
};

const Entry = ({formula}: {readonly formula: Formula}) => {
  const {words, say, server, setNotice, language} = useContextOf();
  const {formulas: texts} = words;
  const {name, args, example} = formula;
  const help = formula.help[language];
  const insert = async (): Promise<void> => {
    setNotice({text: words.working});
    const answer = await server.insertFormula({name});
    if (answer.ok) setNotice({text: say(texts.inserted, {cell: answer.cell})});
    else setNotice({text: answer.message, problem: answer, ways: {again: () => void insert()}});
  };
  return (
    <>
      <h3 class="code">{name}</h3>
      <p>{help.description}</p>
      <p class="example">
        <code>{example[language]}</code>
        <Button label={say(texts.insertLabel, {name})} onClick={() => void insert()}>
          {texts.insert}
        </Button>
      </p>
      <details>
        <summary>
          {texts.arguments}
          <span class="hidden">: {name}</span>
        </summary>
        <dl>
          {args.map((arg) => (
            <div key={arg.name}>
              <dt>
                <code>{arg.name}</code>
                {arg.optional && <span class="help"> {texts.optional}</span>}
              </dt>
              <dd>{help.args[arg.name]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
};
