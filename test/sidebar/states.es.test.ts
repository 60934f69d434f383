import {testEveryState} from './everyState';

testEveryState('es');
