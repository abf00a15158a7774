import { shapesIn } from '../store/shapesOf'
import { loadConfig } from './loadConfig'

/** What the collections can hold, from the config alone. */
export const configShapes = async () => shapesIn((await loadConfig()).collections)
