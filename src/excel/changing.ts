export { addSheet } from './addSheet';
export { clearColumns } from './clear';
export { revealColumns } from './reveal';
export { readRun } from './runs';
export { selectRows } from './selectRows';
export { showSheet } from './showSheet';
export { peoplesSheets, readPeople } from './tables/people';
export { writeColumns } from './write';
