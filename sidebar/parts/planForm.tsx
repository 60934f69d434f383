/** When a sheet is checked by itself, and who is told. */
import {useId} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Plan, ScheduleView} from '../../src/calls/contract';
import {cut, isolated} from '../format';
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
  const {words} = useContextOf();
  const {schedule: texts} = words;
  return (
    <Section title={schedule ? texts.changeIt : texts.setUp}>
      <Cadence plan={plan} change={change} />
      {plan.cadence === 'weekly' && <Weekday plan={plan} change={change} />}
      <Hour plan={plan} change={change} timeZone={timeZone} />
      <Mail plan={plan} change={change} address={address} />
    </Section>
  );
};

const Cadence = ({plan, change}: FieldsProps) => {
  const {words} = useContextOf();
  const {schedule: texts} = words;
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{texts.howOften}</legend>
      {CADENCES.map((cadence) => (
        <label key={cadence} class="check">
          <input
            type="radio"
            name={id}
            checked={plan.cadence === cadence}
            onChange={() => {
              change({cadence});
            }}
          />
          <span>{texts[cadence]}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Weekday = ({plan, change}: FieldsProps) => {
  const {words, format} = useContextOf();
  const id = useId();
  return (
    <div class="field">
      <label for={`${id}day`}>{words.schedule.weekday}</label>
      <select
        id={`${id}day`}
        value={plan.weekday}
        onChange={({currentTarget: {value}}) => {
          change({weekday: Number(value)});
        }}
      >
        {WEEKDAYS.map((weekday) => (
          <option key={weekday} value={weekday}>
            {format.weekday(weekday)}
          </option>
        ))}
      </select>
    </div>
  );
};

interface HourProps extends FieldsProps, Pick<ScheduleView, 'timeZone'> {}

const Hour = ({plan, change, timeZone}: HourProps) => {
  const {words, say, format} = useContextOf();
  const {schedule: texts} = words;
  const id = useId();
  return (
    <div class="field">
      <label for={`${id}hour`}>{texts.hour}</label>
      <select
        id={`${id}hour`}
        aria-describedby={`${id}hourHelp`}
        value={plan.hour}
        onChange={({currentTarget: {value}}) => {
          change({hour: Number(value)});
        }}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {format.hour(hour)}
          </option>
        ))}
      </select>
      <p class="help" id={`${id}hourHelp`}>
        {say(texts.hourHelp, {zone: timeZone})}
      </p>
    </div>
  );
};

interface MailProps extends FieldsProps, Pick<ScheduleView, 'address'> {}

const Mail = ({plan, change, address}: MailProps) => {
  const {words, say} = useContextOf();
  const {schedule: texts} = words;
  return (
    <fieldset class="field">
      <legend>{texts.mail}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={plan.mail}
          onChange={({currentTarget: {checked}}) => {
            change({mail: checked});
          }}
        />
        <span>
          {address === null
            ? texts.mailYou
            : say(texts.mailAddress, {address: isolated(cut(address, 80))})}
        </span>
      </label>
      {plan.mail && (
        <label class="check">
          <input
            type="checkbox"
            checked={plan.mailUnchanged}
            onChange={({currentTarget: {checked}}) => {
              change({mailUnchanged: checked});
            }}
          />
          <span>{texts.mailUnchanged}</span>
        </label>
      )}
    </fieldset>
  );
};
