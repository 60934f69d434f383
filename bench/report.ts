/** The printed report: 80 columns, one line a figure, its aim beside it. */
const WIDTH = 80;
const LABEL = 37;
const VALUE = 19;
const AIM = 14;

export interface Aim {
  readonly text: string;
  readonly met: boolean;
}

const verdicts = {within: 0, above: 0};

export const under = (value: number, limit: number, text: string): Aim => ({
  text: `< ${text}`,
  met: value < limit,
});

export const atMost = (value: number, limit: number, text: string): Aim => ({
  text: `<= ${text}`,
  met: value <= limit,
});

const print = (text = ''): void => {
  process.stdout.write(`${text.trimEnd()}\n`);
};

/** Text broken at blanks so that it fits the width. */
export const note = (text: string): void => {
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > WIDTH) {
      print(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  print(line);
};

export const title = (name: string, facts: string): void => {
  print(name + facts.padStart(WIDTH - name.length));
  print('='.repeat(WIDTH));
};

export const heading = (text: string): void => {
  print();
  print(text);
  print('-'.repeat(WIDTH));
};

export const line = (label: string, value: string, aim?: Aim): void => {
  if (aim) verdicts[aim.met ? 'within' : 'above']++;
  const verdict = aim ? `${aim.text.padEnd(AIM)}${aim.met ? 'within' : 'ABOVE'}` : '';
  print(`  ${label.padEnd(LABEL)}${value.padStart(VALUE)}  ${verdict}`);
};

export const conclude = (seconds: number): void => {
  print();
  print('='.repeat(WIDTH));
  const {within, above} = verdicts;
  print(
    `${String(within + above)} aims: ${String(within)} within, ${String(above)} ABOVE; ` +
      `measured in ${seconds.toFixed(0)} s`,
  );
};

export const count = (value: number): string => value.toLocaleString('en');
export const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} x`;
