// Every screen that comes after the first session's last line, in one piece that is loaded when it is needed.

export { StepsScreen } from './steps-screen.tsx';
export { CaseDebriefScreen } from './case-debrief-screen.tsx';
export { DebriefScreen } from '../debrief-screen.tsx';
export { NextChart } from './next-chart.tsx';
