export { WorkerGrader } from './workerGrader';
