/** When a sheet is checked by itself, and who is told. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Plan, ScheduleView} from '../../src/calls/contract';
import {cut, isolated} from '../format';
import {Check, Select} from './fields';
import {Section} from './frame';

const CADENCES = ['daily', 'weekly'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({length: 24}, (_, hour) => hour);

interface FieldsProps {
  readonly plan: Plan;
  readonly change: (part: Partial<Plan>) => void;
}

interface PlanFormProps extends FieldsProps {
  readonly view: ScheduleView;
}

export const PlanForm = ({plan, change, view: {timeZone, address, schedule}}: PlanFormProps) => {
  const {words, say, format} = useContextOf();
  const {schedule: texts} = words;
  const id = useId();
  return (
    <Section title={schedule ? texts.changeIt : texts.setUp}>
      <fieldset class="field">
        <legend>{texts.howOften}</legend>
        {CADENCES.map((cadence) => (
          <Check
            key={cadence}
            radio={id}
            checked={plan.cadence === cadence}
            change={() => {
              change({cadence});
            }}
          >
            {texts[cadence]}
          </Check>
        ))}
      </fieldset>
      {plan.cadence === 'weekly' && (
        <Select
          label={texts.weekday}
          value={plan.weekday}
          choose={(weekday) => {
            change({weekday: Number(weekday)});
          }}
        >
          {WEEKDAYS.map((weekday) => (
            <option key={weekday} value={weekday}>
              {format.weekday(weekday)}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={texts.hour}
        value={plan.hour}
        choose={(hour) => {
          change({hour: Number(hour)});
        }}
        help={say(texts.hourHelp, {zone: timeZone})}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {format.hour(hour)}
          </option>
        ))}
      </Select>
      <Mail plan={plan} change={change} address={address} />
    </Section>
  );
};

interface MailProps extends FieldsProps, Pick<ScheduleView, 'address'> {}

const Mail = ({plan, change, address}: MailProps) => {
  const {words, say} = useContextOf();
  const {schedule: texts} = words;
  return (
    <fieldset class="field">
      <legend>{texts.mail}</legend>
      <Check
        checked={plan.mail}
        change={(mail) => {
          change({mail});
        }}
      >
        {address === null
          ? texts.mailYou
          : say(texts.mailAddress, {address: isolated(cut(address, 80))})}
      </Check>
      {plan.mail && (
        <Check
          checked={plan.mailUnchanged}
          change={(mailUnchanged) => {
            change({mailUnchanged});
          }}
        >
          {texts.mailUnchanged}
        </Check>
      )}
    </fieldset>
  );
};
