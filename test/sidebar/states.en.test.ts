import {testEveryState} from './everyState';

testEveryState('en');
