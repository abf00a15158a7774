/** Stands for every stylesheet that the panel's modules import. */
export const styles = {}
