/** What the panel may call: one line a call. Everything else about them is read from their declarations. */
export {checkNow} from './checkNow';
export {classify} from './classify';
export {explain} from './explain';
export {goTo} from './goTo';
export {insertFormula} from './insertFormula';
export {makeList} from './makeList';
export {makeReport} from './makeReport';
export {progress} from './progress';
export {readOut} from './readOut';
export {recognise} from './recognise';
export {removeResults} from './removeResults';
export {removeSchedule} from './removeSchedule';
export {saveSchedule} from './saveSchedule';
export {schedule} from './schedule';
export {settings} from './settings';
export {show} from './showClass';
export {start} from './start';
