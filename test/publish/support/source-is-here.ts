import {existsSync} from 'node:fs';
import {sourceFolder} from '../../../src/publish/datasets/source.js';

/** Why a test that needs the study's data is left out, or false when they are here. */
export const skip = existsSync(sourceFolder)
  ? false
  : 'the study’s data are not beside the project';
