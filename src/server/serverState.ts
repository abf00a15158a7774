/** What the server knows of itself, and /readyz tells. Changes while it runs. */
export interface ServerState {
  /** Once true, requests that are under way end, and no others are taken. */
  isStopping: boolean
  /** The sample documents of the trial; `none` in an environment that loads none by itself. */
  sample: 'failed' | 'loaded' | 'loading' | 'none'
}
